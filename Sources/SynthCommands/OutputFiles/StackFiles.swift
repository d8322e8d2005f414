// SPDX-License-Identifier: Apache-2.0

/// Where a stack's files are.
struct StackFiles: Sendable {
    static let compactSuffix = ".template.min.json"
    static let parametersSuffix = ".parameters.json"
    static let suffixes = TemplateForm.allCases.map { templateSuffix($0) } + [compactSuffix, parametersSuffix]

    static func templateSuffix(_ form: TemplateForm = .json) -> String { ".template.\(form.rawValue)" }

    let folder: String
    let name: String
    /// What the template is written in; the parameters are JSON, which is what the aws CLI reads.
    var form: TemplateForm = .json

    var template: String { "\(folder)/\(name)\(Self.templateSuffix(form))" }
    /// The template in JSON without white space, where only that is sent.
    var compact: String { "\(folder)/\(name)\(Self.compactSuffix)" }
    var parameters: String { "\(folder)/\(name)\(Self.parametersSuffix)" }

    /// The stack whose template a file of this name is; nil for files of other names.
    static func stack(ofTemplate name: String) -> String? {
        TemplateForm.allCases.lazy.map { templateSuffix($0) }.first { name.hasSuffix($0) }
            .map { String(name.dropLast($0.count)) }
    }
}
