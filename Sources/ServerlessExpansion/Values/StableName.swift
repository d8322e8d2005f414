// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The names that the transform makes of what a thing says: other contents, another name.
enum StableName {
    /// The prefix with ten digits of the hash; the prefix alone where there is nothing to hash.
    static func make(_ prefix: String, _ data: Node?) -> String {
        guard let data, data.isSaying else { return prefix }
        return prefix + digest(data.stringValue ?? HashedText.of(data))
    }

    static func make(_ prefix: String, _ text: String) -> String { text.isEmpty ? prefix : prefix + digest(text) }

    static func digest(_ text: String) -> String { String(SHA1.hex(text.utf8).prefix(10)) }
}
