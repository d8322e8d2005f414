// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ActionCatalog {
    /// The action that is meant, most likely, by one that nobody knows; nil where none is close.
    package static func closest(to service: String, _ action: String) -> String? {
        switch answer(service, action) {
        case .known: nil
        case .unknownService:
            closestNames(to: service, in: services, limit: 1).first.map { "\($0):\(action)" }
        case .unknownAction:
            closestNames(to: action, in: actions(of: service), limit: 1).first
                .map { "\(service):\(capitalized($0, as: action))" }
        }
    }

    /// Why one action, without wildcards, is none that IAM knows, with the closest one; nil where it is.
    package static func problem(with action: String) -> String? {
        guard let colon = action.firstIndex(of: ":") else {
            return "the action '\(action)' does not name its service; write it as service:action, as 'sqs:SendMessage'"
        }
        let service = String(action[..<colon])
        let name = String(action[action.index(after: colon)...])
        let meant = closest(to: service, name).map { "; did you mean '\($0)'?" } ?? ""
        return switch answer(service, name) {
        case .known: nil
        case .unknownService: "'\(service)' is not the prefix of a service that IAM knows\(meant)"
        case .unknownAction: "'\(service)' has no action '\(name)'\(meant)"
        }
    }

    /// An action in the customary letter case, as far as the misspelled one shows it. IAM ignores case.
    package static func capitalized(_ action: String, as written: String) -> String {
        var words: [[UInt8]] = []
        for byte in written.utf8 {
            if words.isEmpty || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { words.append([]) }
            words[words.count - 1].append(byte | 0x20)
        }
        var letters = Array(action.utf8)
        var starts: Set<Int> = [0]
        for word in words where word.count > 1 && word.count <= letters.count {
            for start in 0...(letters.count - word.count)
            where letters[start..<(start + word.count)].elementsEqual(word) {
                starts.formUnion([start, start + word.count])
                break
            }
        }
        for start in starts where start < letters.count && letters[start] >= UInt8(ascii: "a") { letters[start] -= 32 }
        return String(decoding: letters, as: UTF8.self)
    }
}
