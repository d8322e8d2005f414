// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import YAML

/// The forms that CloudFormation takes templates in.
enum TemplateForm: String, CaseIterable, Sendable {
    case json, yaml

    /// By the name of a file; nil where it says neither.
    init?(path: String) {
        let name = path.lowercased()
        if name.hasSuffix(".json") {
            self = .json
        } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            self = .yaml
        } else {
            return nil
        }
    }

    /// As a text is read, by its file's name and how it begins.
    init(of bytes: [UInt8], path: String) {
        switch TemplateText.format(of: bytes, file: path) {
        case .json: self = .json
        case .yaml: self = .yaml
        }
    }

    var other: TemplateForm { self == .json ? .yaml : .json }

    func text(of node: Node) -> String {
        switch self {
        case .json: JSONWriter.write(node)
        case .yaml: YAMLWriter.write(node)
        }
    }
}
