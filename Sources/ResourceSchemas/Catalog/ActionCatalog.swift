// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog

/// The actions that IAM knows, as they stand in the binary: nothing is read before it is asked for.
package enum ActionCatalog {
    package enum Answer: Equatable {
        case known
        case unknownService
        case unknownAction
    }

    /// Whether something matches an action of a policy, as `sqs:Send*`.
    package static func answer(_ service: String, _ action: String) -> Answer {
        let wildcards: Set = [UInt8(ascii: "*"), UInt8(ascii: "?")]
        var pattern = "\(service):\(action)".lowercased()
        let known = pattern.withUTF8 { bytes in
            let prefix = bytes.prefix { !wildcards.contains($0) }.count
            return bytes.withMemoryRebound(to: CChar.self) {
                action_catalog_matches(action_catalog_find($0.baseAddress, prefix), $0.baseAddress, $0.count, prefix)
            }
        }
        return known ? .known : has(service) ? .unknownAction : .unknownService
    }

    /// The actions of a service, in lower case.
    package static func actions(of service: String) -> [String] { levels(of: service).map(\.action) }

    /// The actions of a service, in lower case, with their access levels: nil where the reference has none yet.
    package static func levels(of service: String) -> [(action: String, level: AccessLevel?)] {
        let prefix = "\(service.lowercased()):"
        var position = start(of: prefix)
        var actions: [(action: String, level: AccessLevel?)] = []
        while let line = line(at: &position), line.hasPrefix(prefix) {
            let words = line.dropFirst(prefix.count).split(separator: " ")
            guard let name = words.first else { continue }
            actions.append((String(name), words.dropFirst().first.flatMap { AccessLevel(letter: $0) }))
        }
        return actions
    }

    /// The prefixes of all services.
    package static var services: [String] {
        var position = 0
        var services: [String] = []
        while let line = line(at: &position) {
            let service = String(line.prefix { $0 != ":" })
            services.append(service)
            position = start(of: "\(service);")
        }
        return services
    }

    private static func has(_ service: String) -> Bool {
        let prefix = "\(service.lowercased()):"
        var position = start(of: prefix)
        return line(at: &position)?.hasPrefix(prefix) ?? false
    }

    private static func start(of prefix: String) -> Int {
        var prefix = prefix
        return prefix.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { action_catalog_find($0.baseAddress, $0.count) }
        }
    }

    /// The line at a position, and the position after it.
    private static func line(at position: inout Int) -> String? {
        let text = UnsafeBufferPointer(start: action_catalog_text(), count: action_catalog_count())
        guard position < text.count else { return nil }
        let next = action_catalog_next_line(position)
        defer { position = next }
        return String(decoding: text[position..<(next - 1)], as: UTF8.self)
    }
}
