import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct NotesTests {
    let stack = StackUnderTest(Notes())

    @Test func theFunctionKnowsItsTable() throws {
        let function = try stack.resource(Lambda.Function.self, "Function")
        #expect(function["Environment.Variables.TABLE"] == .ref("Notes"))
        #expect(stack.count(ApiGatewayV2.Route.self) == 2)
    }

    @Test func notesSurviveTheStack() throws {
        let table = try stack.resource(DynamoDB.Table.self, "Notes")
        #expect(table["PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled"] == true)
        #expect(stack.diagnostics.isEmpty)
    }
}
