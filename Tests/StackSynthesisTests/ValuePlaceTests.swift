// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

@Suite struct ValuePlaceTests {
    struct Size: Located {
        var tasks: Int
        let location: Location

        init(tasks: Int, file: String = #filePath, line: Int = #line, column: Int = #column) {
            self.tasks = tasks
            location = Location(file: file, line: line, column: column)
        }
    }

    private func finding(_ parameter: Parameter<Value<Int>>) throws -> Diagnostic {
        let environment = Environment("small", region: .euWest1, account: .any) {
            TestStack {
                parameter
                SNS.Topic("Topic", displayName: "\(parameter.ref)")
            }
        }
        let found = environment.synthesize().flatMap(\.diagnostics)
        #expect(found.count == 1, "\(found)")
        return try #require(found.first)
    }

    @Test func aValueOfSettingsIsAtTheirArgument() throws {
        let size = Size(tasks: 99)
        let count = Parameter<Value<Int>>("Count", value: size.tasks, from: size.argument("tasks"), maxValue: 10)
        let finding = try finding(count)
        #expect(finding.location == size.argument("tasks"))
        #expect(finding.location?.line == #line - 4)
        #expect(finding.notes.map(\.location) == [count.declaration.location])
        #expect(finding.notes.map(\.message) == ["'Count' is declared here"])
    }

    @Test func aValueThatIsWrittenInPlaceIsAtTheDeclaration() throws {
        let count = Parameter<Value<Int>>("Count", value: 99, maxValue: 10)
        let finding = try finding(count)
        #expect(finding.location == count.declaration.location.argument("value"))
        #expect(finding.notes.map(\.message) == ["this is the stack"])
    }
}
