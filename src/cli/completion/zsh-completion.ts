/** The script for zsh. It asks the program itself; compadd quotes every answer before it is put on the command line. */
export const zshCompletion = `#compdef lotrinh
# lotrinh completion for zsh. In ~/.zshrc, after compinit: eval "$(lotrinh completion zsh)"
_lotrinh() {
  local -a found open
  local line
  while IFS= read -r line; do
    if [[ $line == *[/=] ]]; then open+=("$line"); else found+=("$line"); fi
  done < <(lotrinh complete zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( \${#found} )) && compadd -a found
  # a folder, or the beginning of a value, is not the end of a word
  (( \${#open} )) && compadd -S '' -a open
  (( \${#found} + \${#open} ))
}
if [[ $funcstack[1] == _lotrinh ]]; then
  _lotrinh "$@"
else
  compdef _lotrinh lotrinh
fi
`;
