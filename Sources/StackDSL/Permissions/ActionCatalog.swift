import SchemaCatalog

/// The actions that IAM knows, as they stand in the binary: nothing is read before it is asked for.
enum ActionCatalog {
    enum Answer: Equatable {
        case known
        case unknownService
        case unknownAction
    }

    /// Whether something matches an action of a policy, as `sqs:Send*`.
    static func answer(_ service: String, _ action: String) -> Answer {
        guard let line = line(of: service) else { return .unknownService }
        var pattern = action.lowercased()
        let isKnown = pattern.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                action_catalog_matches(line.lowerBound, line.count, $0.baseAddress, $0.count)
            }
        }
        return isKnown ? .known : .unknownAction
    }

    /// The actions of a service, in lower case.
    static func actions(of service: String) -> [String] {
        guard let line = line(of: service) else { return [] }
        return text[line].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The prefixes of all services.
    static var services: [String] {
        text.split(separator: UInt8(ascii: "\n")).map { line in
            String(decoding: line.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
        }
    }

    private static var text: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: action_catalog_text(), count: action_catalog_count())
    }

    private static func line(of service: String) -> Range<Int>? {
        var name = service.lowercased()
        var count = 0
        let start = name.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { action_catalog_find($0.baseAddress, $0.count, &count) }
        }
        return start < text.count ? start..<(start + count) : nil
    }
}
