// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The values of parameters in a file.
struct ParameterFile {
    let name: String
    let values: [ParameterValue]
    let problems: [Diagnostic]

    init(_ path: String) throws { self.init(try DocumentFile(path, holding: Self.content)) }

    /// What such a file holds.
    static let content = "a file of values"

    init(_ file: DocumentFile) {
        name = file.name
        let written = file.root.map { WrittenParameterValues($0) }
        values = written?.values ?? []
        problems = file.problems + (written?.problems ?? [])
    }
}
