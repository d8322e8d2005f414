import TemplateModel

/// Reads the values of parameters in the forms that the aws CLI takes.
enum ParameterValuesReader {
    static func read(_ path: String) throws -> [ParameterValue] {
        guard let text = try Files.read(path) else { throw CommandFailure("there is no file \(path)") }
        let root: Node
        do {
            root = try JSONReader.read(text, file: path)
        } catch {
            throw CommandFailure("\(error.location): \(error.message)")
        }
        if let members = root["Parameters"]?.objectValue?.members {
            return try members.map { try value($0.key, $0.value, path) }
        }
        guard let entries = root.arrayValue else {
            throw CommandFailure("\(path): write a list of \"Key=Value\" or of ParameterKey and ParameterValue")
        }
        return try entries.map { try entry($0, path) }
    }

    private static func entry(_ node: Node, _ path: String) throws -> ParameterValue {
        if let text = node.stringValue, let equals = text.firstIndex(of: "=") {
            return ParameterValue(
                name: String(text[..<equals]), value: String(text[text.index(after: equals)...]), origin: node.origin)
        }
        guard let name = node["ParameterKey"]?.stringValue, let content = node["ParameterValue"] else {
            throw CommandFailure(
                "\(node.origin?.description ?? path): not \"Key=Value\" nor ParameterKey and ParameterValue")
        }
        return try value(name, content, path)
    }

    private static func value(_ name: String, _ node: Node, _ path: String) throws -> ParameterValue {
        guard let text = node.scalarText else {
            throw CommandFailure("\(node.origin?.description ?? path): the value of '\(name)' is not text")
        }
        return ParameterValue(name: name, value: text, origin: node.origin)
    }
}
