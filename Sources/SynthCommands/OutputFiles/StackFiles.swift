// SPDX-License-Identifier: Apache-2.0

/// Where a stack's files are.
struct StackFiles: Sendable {
    static let templateSuffix = ".template.json"
    static let compactSuffix = ".template.min.json"
    static let parametersSuffix = ".parameters.json"
    static let suffixes = [templateSuffix, compactSuffix, parametersSuffix]

    let folder: String
    let name: String

    var template: String { "\(folder)/\(name)\(Self.templateSuffix)" }
    /// The template without white space, where only that is sent.
    var compact: String { "\(folder)/\(name)\(Self.compactSuffix)" }
    var parameters: String { "\(folder)/\(name)\(Self.parametersSuffix)" }
}
