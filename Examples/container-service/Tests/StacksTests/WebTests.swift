import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct WebTests {
    let stack = StackUnderTest(Web())

    @Test func onlyTheLoadBalancerReachesTheTasks() throws {
        let rules = try stack.resource(EC2.SecurityGroup.self, "TaskGroup")["SecurityGroupIngress"]?.arrayValue
        #expect(rules?.map { $0["SourceSecurityGroupId"] } == [.getAtt("EntranceGroup", "GroupId")])
        #expect(stack.canReach(.internet, "Service", port: 8080).isFalse)
    }

    @Test func aBrokenVersionIsTakenBack() throws {
        let service = try stack.resource(ECS.Service.self)
        #expect(service["DeploymentConfiguration.DeploymentCircuitBreaker.Rollback"] == true)
        stack.expectNoFindings()
    }
}
