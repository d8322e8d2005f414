// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SynthCommands

/// Values of parameters in the forms that the aws CLI takes.
@Suite struct ParameterFileTests {
    private func read(_ text: String) -> ParameterFile {
        ParameterFile(DocumentFile(Array(text.utf8), named: "p.json", holding: ParameterFile.content))
    }

    @Test(arguments: [
        #"["A=1", "B=x=y"]"#, #"[{"ParameterKey": "A", "ParameterValue": "1"}, "B=x=y"]"#,
        #"{"Parameters": {"A": 1, "B": "x=y"}}"#,
    ])
    func allFormsSayTheSame(text: String) {
        let file = read(text)
        #expect(file.problems.isEmpty)
        #expect(file.values.map { "\($0.name):\($0.value)" } == ["A:1", "B:x=y"])
    }

    @Test(arguments: [
        #"["A=1", "A=2"]"#,
        #"[{"ParameterKey": "A", "ParameterValue": "1"}, {"ParameterKey": "A", "ParameterValue": "1"}]"#,
        #"["A=1", {"ParameterKey": "A", "ParameterValue": "1"}]"#, #"{"Parameters": {"A": 1, "A": 2}}"#,
    ])
    func aParameterHasOneValue(text: String) {
        let problems = read(text).problems
        #expect(problems.map(\.message) == ["parameter 'A' has a value already"])
        #expect(problems.first?.notes.first?.location != nil)
    }

    @Test(arguments: [#"["=x"]"#, #"[{"ParameterKey": "", "ParameterValue": "x"}]"#, #"{"Parameters": {"": "x"}}"#])
    func aValueHasAParameter(text: String) {
        let file = read(text)
        #expect(file.problems.map(\.message) == ["the value has no parameter's name"])
        #expect(file.values.isEmpty)
    }
}
