// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The secrets that a command has come across: nothing that it prints shows them.
///
/// Unchecked, because `synth` writes from one thread.
final class HiddenTexts: @unchecked Sendable {
    private(set) var mask = Mask()
    private var files: Set<String> = []
    private var masksOfFiles: [String: Mask] = [:]

    func hide(_ secrets: some Sequence<String>) { mask.hide(secrets) }

    /// Hides the lines of a file of values: which of them are secrets is not known where names are wrong.
    func hide(file: String) { files.insert(file) }

    /// Hides texts where one file is shown: others, and names, may have the same words.
    func hide(_ mask: Mask, in file: String) { masksOfFiles[file] = mask }

    /// Whether a line of source can be shown, whole or in part.
    func shows(_ line: String, of file: String) -> Bool {
        !files.contains(file) && (mask.isEmpty || mask.masked(line) == line)
            && masksOfFiles[file].map { $0.masked(line) == line } != false
    }
}
