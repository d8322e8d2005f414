// SPDX-License-Identifier: Apache-2.0

/// What a shell reads to complete command lines: it asks the program itself, whose environments are its own.
enum CompletionScript {
    static let shells = ["bash", "fish", "zsh"]

    /// - Returns: nil for another shell.
    static func text(for shell: String, program: String) -> String? {
        switch shell {
        case "bash": bash(program)
        case "fish": fish(program)
        case "zsh": zsh(program)
        default: nil
        }
    }

    private static func function(_ program: String) -> String {
        "_" + program.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "_" }.joined() + "_words"
    }

    private static func bash(_ program: String) -> String {
        """
        \(function(program))() {
            local word typed="${COMP_LINE:0:COMP_POINT}"
            COMPREPLY=()
            while IFS=$'\\t' read -r word _; do COMPREPLY+=("$word"); done < <(
                "${COMP_WORDS[0]/#\\~/$HOME}" completions --candidates -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
            # What stands before an equals sign is typed already.
            [[ "${COMP_WORDS[COMP_CWORD]}" == = || "${COMP_WORDS[COMP_CWORD - 1]}" == = ]] &&
                COMPREPLY=("${COMPREPLY[@]#*=}")
            # What stands before a colon, too.
            typed="${typed##* }"
            [[ "$COMP_WORDBREAKS" == *:* ]] && COMPREPLY=("${COMPREPLY[@]#"${typed%"${typed##*:}"}"}")
            return 0
        }
        complete -o bashdefault -o default -F \(function(program)) \(program)

        """
    }

    private static func fish(_ program: String) -> String {
        """
        function \(function(program))
            set -l words (commandline -opc)
            $words[1] completions --candidates -- $words[2..-1] (commandline -ct) 2>/dev/null
        end
        complete -c \(program) -a '(\(function(program)))'

        """
    }

    private static func zsh(_ program: String) -> String {
        """
        #compdef \(program)
        \(function(program))() {
            local -a lines
            lines=("${(@f)$("${(Q)words[1]/#\\~/$HOME}" completions --candidates -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
            lines=("${(@)lines//:/\\\\:}")
            lines=("${(@)lines/$'\\t'/:}")
            [[ -n "$lines[1]" ]] && _describe '\(program)' lines || _files
        }
        compdef \(function(program)) \(program)

        """
    }
}
