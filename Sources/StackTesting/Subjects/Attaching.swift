// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

#if compiler(>=6.2)
    extension StackUnderTest {
        /// Attaches the template, the findings and the ways that traffic takes to the test that runs:
        /// `orders.template.json`, `orders.findings.txt`, `orders.ways.txt`.
        ///
        /// They are kept where the tests run with `--attachments-path FOLDER`, and in Xcode's report. XCTest has none.
        public func attach(
            fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
            column: UInt = #column
        ) {
            let name = read.synthesized.name
            let place = TestPlace(fileID, filePath, line, column)
            place.attach(template.json, named: "\(name).template.json")
            place.attach(diagnostics.map { "\($0.shortDescription)\n" }.joined(), named: "\(name).findings.txt")
            place.attach(traffic.paths.map { "\($0)\n" }.joined(), named: "\(name).ways.txt")
        }
    }

    extension EnvironmentUnderTest {
        /// Attaches the templates of all stacks, the findings and the ways that traffic takes to the test that runs.
        ///
        /// See `StackUnderTest.attach`.
        public func attach(
            fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
            column: UInt = #column
        ) {
            let name = read.environment.name
            let place = TestPlace(fileID, filePath, line, column)
            for stack in read.stacks { place.attach(stack.template.json, named: "\(name)-\(stack.name).template.json") }
            place.attach(diagnostics.map { "\($0.shortDescription)\n" }.joined(), named: "\(name).findings.txt")
            place.attach(traffic.paths.map { "\($0)\n" }.joined(), named: "\(name).ways.txt")
        }
    }

    extension TestPlace {
        fileprivate func attach(_ text: String, named name: String) {
            guard !text.isEmpty else { return }
            Attachment.record(
                text, named: name,
                sourceLocation: Testing.SourceLocation(
                    fileID: "\(fileID)", filePath: "\(filePath)", line: Int(line), column: Int(column)))
        }
    }
#endif
