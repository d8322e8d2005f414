import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct WebTests {
    let stack = StackUnderTest(Web())

    @Test func onlyTheLoadBalancerReachesTheTasks() throws {
        let tasks = try stack.resource(EC2.SecurityGroup.self, "TaskGroup")
        #expect(tasks["SecurityGroupIngress"]?.arrayValue?.count == 1)
        #expect(tasks["SecurityGroupIngress"]?[0]?["SourceSecurityGroupId"] == .getAtt("EntranceGroup", "GroupId"))
    }

    @Test func aBrokenVersionIsTakenBack() throws {
        let service = try stack.resource(ECS.Service.self, "Service")
        #expect(service["DeploymentConfiguration.DeploymentCircuitBreaker.Rollback"] == true)
        #expect(stack.diagnostics.isEmpty)
    }
}
