// SPDX-License-Identifier: Apache-2.0

import ControlFacts

/// Which control of which standard a check is for: `controls.txt`.
package enum Crosswalk {
    package static let controls: [String: [Pack: [String]]] = read(text)

    private static var text: String {
        String(
            decoding: UnsafeBufferPointer(start: control_facts_text(), count: control_facts_count()), as: UTF8.self)
    }

    private static func read(_ text: String) -> [String: [Pack: [String]]] {
        var controls: [String: [Pack: [String]]] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 2, let pack = Pack(rawValue: words[1]) else { continue }
            controls[words[0], default: [:]][pack] = Array(words[2...])
        }
        return controls
    }
}
