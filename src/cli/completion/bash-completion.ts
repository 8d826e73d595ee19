/**
 * The script for bash (3.2 and later). It asks the program itself, so that it cannot fall behind; every answer is quoted
 * (`printf %q`) before it is put on the command line, for it may come from a plan that somebody else wrote.
 */
export const bashCompletion = `# lotrinh completion for bash. In ~/.bashrc: eval "$(lotrinh completion bash)"
_lotrinh() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$(printf %q "$line")")
  done < <(lotrinh complete bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # a folder, or the beginning of a value, is not the end of a word
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[/=] ]]; then
    compopt -o nospace 2>/dev/null
  fi
}
complete -F _lotrinh lotrinh
`;
