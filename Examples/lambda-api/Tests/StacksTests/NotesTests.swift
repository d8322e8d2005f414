import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct NotesTests {
    let stack = StackUnderTest(Notes())

    @Test func theFunctionKnowsItsTableAndDeletesNoneOfIt() throws {
        let function = try stack.resource(Lambda.Function.self, "Function")
        #expect(function["Environment.Variables.TABLE"] == .ref("Notes"))
        #expect(stack.may("Function", "dynamodb:PutItem", on: "Notes").isAllowed)
        #expect(stack.may("Function", "dynamodb:DeleteTable", on: "Notes").isDenied)
        #expect(stack.count(ApiGatewayV2.Route.self) == 2)
    }

    @Test func notesSurviveTheStack() {
        stack.expect(
            DynamoDB.Table(
                "Notes", keySchema: .any,
                pointInTimeRecoverySpecification: .init(pointInTimeRecoveryEnabled: true)))
    }

    @Test func nothingIsFound() { stack.expectNoFindings() }
}
