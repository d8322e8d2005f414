// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import Testing

@Suite struct DeployedNameTests {
    private struct Queue: Stack {
        var name = "queue"
        let description = "A test"
        var body: some StackContent { UntypedResource("Thing", type: "AWS::SNS::Topic") }
    }

    @Test func aStackMayHaveANameOfItsOwn() {
        let environment = Environment("dev", region: .euWest1, account: .any) {
            Queue()
            Queue(name: "old").deployed(as: "legacy").moved(from: .stack("older"))
        }
        #expect(environment.synthesize().map(\.stackName) == ["dev-queue", "legacy"])
    }

    @Test func twoStacksOfOneNameAreToldApart() {
        let environment = Environment("dev", region: .euWest1, account: .any) {
            Queue()
            Queue(name: "other").deployed(as: "dev-queue")
        }
        let found = environment.synthesize()[1].diagnostics.filter { $0.rule == "duplicate-stack" }
        #expect(found.map(\.message) == ["'queue' and 'other' are both deployed as 'dev-queue'"])
    }

    @Test func theValuesOfParametersAreAsked() {
        struct Given: Stack {
            let name = "given"
            let description = "A test"
            var body: some StackContent { Parameter<Value<Int>>("Port", value: 80) }
        }
        #expect(Given().parameterValues.map { "\($0.name)=\($0.value)" } == ["Port=80"])
    }
}
