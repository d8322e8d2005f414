// SPDX-License-Identifier: Apache-2.0

import SideBySide
import TemplateModel

/// The secrets that a command has come across: nothing that it prints shows them.
///
/// Unchecked, because the lock is what makes it safe: several environments may be deployed at once.
final class HiddenTexts: @unchecked Sendable {
    private let lock = Lock()
    private var texts = Mask()
    private var files: Set<String> = []
    private var masksOfFiles: [String: Mask] = [:]

    var mask: Mask { lock.locked { texts } }

    func hide(_ secrets: some Sequence<String>) { lock.locked { texts.hide(secrets) } }

    /// Hides the lines of a file of values: which of them are secrets is not known where names are wrong.
    func hide(file: String) { _ = lock.locked { files.insert(file) } }

    /// Hides texts where one file is shown: others, and names, may have the same words.
    func hide(_ mask: Mask, in file: String) { lock.locked { masksOfFiles[file] = mask } }

    /// Whether a line of source can be shown, whole or in part.
    func shows(_ line: String, of file: String) -> Bool {
        lock.locked {
            !files.contains(file) && (texts.isEmpty || texts.masked(line) == line)
                && masksOfFiles[file].map { $0.masked(line) == line } != false
        }
    }
}
