import AWS
import StackDSL
import StackTesting
import Testing

@testable import Stacks

@Suite struct SessionsTests {
    @Test(arguments: Stage.all) func onlyProductionIsBackedUp(stage: Stage) throws {
        let stack = StackUnderTest(Sessions(stage))
        let table = try stack.resource(DynamoDB.Table.self, "Sessions")
        let isBackedUp = table["PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled"] == true
        #expect(isBackedUp == stage.isProduction)
        #expect(stack.diagnostics.isEmpty)
    }

    @Test func everyEnvironmentHasAnAccountOfItsStage() {
        #expect(environments.map(\.name) == ["test-eu-west-1", "prod-eu-west-1", "prod-us-east-1"])
        #expect(environments.allSatisfy { ($0.account == "222222222222") == $0.name.hasPrefix("prod") })
    }
}
