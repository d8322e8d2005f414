// SPDX-License-Identifier: Apache-2.0

/// What a tag says of the value behind it.
enum YAMLTag: Equatable {
    /// `!`, by which a plain text is a text.
    case text
    /// A type of YAML's own, as `!!str`.
    case type(YAMLType)
    /// The short form of a function, by the function's name.
    case function(String)
}

/// The types of YAML that JSON has too.
enum YAMLType: String {
    case text = "str"
    case integer = "int"
    case decimal = "float"
    case boolean = "bool"
    case null
    case list = "seq"
    case mapping = "map"
}

/// What the handles of tags stand for, as `%TAG` says.
struct YAMLTagHandles {
    static let types = "tag:yaml.org,2002:"

    var hasVersion = false
    private var prefixes: [String: String] = [:]

    /// - Returns: whether the handle had none before.
    mutating func add(_ handle: String, _ prefix: String) -> Bool {
        defer { prefixes[handle] = prefix }
        return prefixes[handle] == nil
    }

    /// A tag in full; nil where nobody declared its handle.
    func resolve(_ handle: String, _ suffix: String) -> String? {
        switch (handle, prefixes[handle]) {
        case (_, let prefix?): prefix + suffix
        case ("!", nil): "!" + suffix
        case ("!!", nil): Self.types + suffix
        default: nil
        }
    }
}
