import AWS
import StackDSL
import StackTesting
import Testing

@testable import Stacks

@Suite struct SessionsTests {
    @Test(arguments: Stage.all) func onlyProductionIsBackedUp(stage: Stage) throws {
        let stack = StackUnderTest(Sessions(stage))
        let table = try stack.resource(DynamoDB.Table.self, "Sessions").properties
        let isBackedUp = table.pointInTimeRecoverySpecification?.pointInTimeRecoveryEnabled == true
        #expect(isBackedUp == stage.isProduction)
    }

    @Test(arguments: environments) func everyEnvironmentHoldsTogether(_ environment: Environment) {
        EnvironmentUnderTest(environment).expectNoFindings()
        #expect((environment.account == "222222222222") == environment.name.hasPrefix("prod"))
    }

    @Test func thereIsOneForEachStageAndRegion() {
        #expect(environments.map(\.name) == ["test-eu-west-1", "prod-eu-west-1", "prod-us-east-1"])
    }
}
