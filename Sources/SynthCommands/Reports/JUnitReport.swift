// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Findings as a JUnit report: a test case for each stack or file, a failure for each error, what else there is as its output.
enum JUnitReport {
    static func text(_ findings: Findings) -> String {
        let subjects = findings.subjects
        let errors = subjects.flatMap(\.diagnostics).count { $0.severity == .error }
        let cases = subjects.map { subject in
            let effects = findings.silences.filter { $0.name == subject.name }.flatMap(\.effects)
            return testCase(subject.name, subject.diagnostics, Findings.silenced(effects))
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites>
              <testsuite name="synth validate" tests="\(subjects.count)" failures="\(errors)">
            \(cases.joined(separator: "\n"))
              </testsuite>
            </testsuites>

            """
    }

    private static func testCase(
        _ name: String, _ diagnostics: [Diagnostic], _ silenced: [Findings.Silenced]
    ) -> String {
        let told = diagnostics.map { diagnostic in
            let kind = diagnostic.severity == .error ? "failure" : "system-out"
            let attribute = kind == "failure" ? " type=\"\(diagnostic.rule.escapedForMarkup)\"" : ""
            return "      <\(kind)\(attribute)>\(diagnostic.description.escapedForMarkup)</\(kind)>"
        }
        let hidden = silenced.map { silenced in
            let silence = silenced.silence
            let terms = [silence.until.map { "until \($0)" }, silence.owner].compactMap(\.self)
            let more = terms.isEmpty ? "" : " (\(terms.joined(separator: ", ")))"
            let text = "silenced\(more), because \(silence.reason.printable): \(silenced.finding.description)"
            return "      <system-out>\(text.escapedForMarkup)</system-out>"
        }
        let lines = told + hidden
        let opening = "    <testcase classname=\"template\" name=\"\(name.printable.escapedForMarkup)\""
        return lines.isEmpty
            ? opening + "/>" : ([opening + ">"] + lines + ["    </testcase>"]).joined(separator: "\n")
    }
}
