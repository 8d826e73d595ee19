import fc from 'fast-check';

// The same runs everywhere: a property that fails, fails for everybody. FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 4216) });
