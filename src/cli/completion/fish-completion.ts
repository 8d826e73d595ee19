/** The script for fish. It asks the program itself; fish quotes every answer before it is put on the command line. */
export const fishCompletion = `# lotrinh completion for fish. In ~/.config/fish/config.fish: lotrinh completion fish | source
function __lotrinh_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    lotrinh complete fish -- $before[2..-1] "$current" 2>/dev/null
end
complete -c lotrinh -f -a '(__lotrinh_complete)'
`;
