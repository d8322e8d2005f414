import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct WebTests {
    let stack = StackUnderTest(Web())

    @Test func onlyTheLoadBalancerReachesTheTasks() throws {
        let rules = try stack.resource(EC2.SecurityGroup.self, "TaskGroup").properties.securityGroupIngress
        #expect(rules?.count == 1)
        #expect(rules?.first?.sourceSecurityGroupId == .getAtt("EntranceGroup", "GroupId"))
        #expect(stack.isPublic("Service").isFalse)
    }

    @Test func aBrokenVersionIsTakenBack() {
        stack.expect(
            ECS.Service(
                "Service",
                deploymentConfiguration: .init(deploymentCircuitBreaker: .init(enable: true, rollback: true))))
    }

    @Test func nothingIsFound() { stack.expectNoFindings() }
}
