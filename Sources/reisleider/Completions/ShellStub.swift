import Wording

extension Shell {
  /// What the shell reads once: it asks the program itself at each Tab, so that it is never behind.
  func stub(_ say: Wording) -> String {
    switch self {
    case .bash:
      #"""
      # \#(say(.aanvullingVoor, rawValue, "~/.local/share/bash-completion/completions/reisleider"))
      _reisleider() {
        mapfile -t COMPREPLY < <("$1" aanvulling --voor bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
        [[ ${COMPREPLY[0]-} == *[:=,/] ]] && compopt -o nospace
      }
      complete -F _reisleider reisleider

      """#
    case .zsh:
      #"""
      #compdef reisleider
      # \#(say(.aanvullingVoor, rawValue, "~/.zfunc/_reisleider"))
      _reisleider() {
        local -a alles door af uitleg
        alles=(${(f)"$("${(Q)words[1]}" aanvulling --voor zsh -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)"})
        door=(${(M)alles:#*[:=,/]}) af=(${alles:#*[:=,/]})
        compadd -U -S '' -- $door
        uitleg=(${af/$'\t'/ · })
        compadd -U -l -d uitleg -- ${af%%$'\t'*}
      }
      if [[ ${zsh_eval_context[-1]} == loadautofunc ]]; then _reisleider "$@"; else compdef _reisleider reisleider; fi

      """#
    case .fish:
      #"""
      # \#(say(.aanvullingVoor, rawValue, "~/.config/fish/completions/reisleider.fish"))
      function __reisleider_aanvulling
          set -l woorden (commandline -opc)
          $woorden[1] aanvulling --voor fish -- $woorden[2..] (commandline -ct) 2>/dev/null
      end
      complete -c reisleider -f -a '(__reisleider_aanvulling)'

      """#
    }
  }

  /// Whether it shows beside a word what it is.
  private var showsHelp: Bool { self != .bash }

  /// A word that can be typed, as the shell reads it from a line.
  func line(_ candidate: Candidate) -> String {
    showsHelp && !candidate.help.isEmpty ? candidate.text + "\t" + candidate.help : candidate.text
  }
}
