// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

/// Who is to enter containers can, and requests have somewhere to move to.
@Suite struct ServiceExecRuleTests {
    private func found(
        container: String = "", task: String = "", role: String = #""Action": "ssmmessages:*", "Resource": "*""#,
        isOn: Bool = true
    ) throws -> [Diagnostic] {
        try findings(
            "service-exec",
            #"""
            {"Resources": {
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
              "Policies": [{"PolicyName": "a", "PolicyDocument": {"Version": "2012-10-17",
                "Statement": [{"Effect": "Allow", \#(role)}]}}]}},
            "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {\#(task)
              "ContainerDefinitions": [{"Name": "a", "Image": "a", "Memory": 256\#(container)}]}},
            "Service": {"Type": "AWS::ECS::Service",
              "Properties": {"TaskDefinition": {"Ref": "Task"}, "EnableExecuteCommand": \#(isOn)}}
            }}
            """#)
    }

    private static let withRole = #""TaskRoleArn": {"Fn::GetAtt": ["Role", "Arn"]},"#
    private static let readOnly = #", "ReadonlyRootFilesystem": true"#

    @Test func withAllThatItNeedsNothingIsSaid() throws {
        #expect(try found(task: Self.withRole) == [])
        #expect(try found(task: #""TaskRoleArn": "arn:aws:iam::123456789012:role/a","#) == [])
        #expect(try found(isOn: false) == [])
    }

    @Test func withoutATaskRoleTheServiceIsRefused() throws {
        let finding = try #require(try found().first)
        #expect(finding.severity == .error)
        #expect(finding.message == "'Service' has ECS Exec, and 'Task' has no task role")
    }

    @Test func eachMissingChannelIsNamed() throws {
        let some = try found(
            task: Self.withRole,
            role: #""Action": ["ssmmessages:Create*", "ssmmessages:OpenDataChannel"], "Resource": "*""#)
        #expect(some.map(\.message) == ["'Service' has ECS Exec: task role 'Role' -X-> ssmmessages:OpenControlChannel"])
    }

    /// People mount volumes where the agent writes.
    @Test func aReadOnlyRootFileSystemIsAWarning() throws {
        let found = try found(container: Self.readOnly, task: Self.withRole)
        #expect(found.map(\.severity) == [.warning])
        let mounted = #", "MountPoints": [{"SourceVolume": "ssm", "ContainerPath": "/var/lib/amazon"}]"#
        #expect(try self.found(container: Self.readOnly + mounted, task: Self.withRole) == [])
    }

    @Test(arguments: [
        (
            #""Strategy": "CANARY""#, "",
            ["'Service' is deployed by CANARY, and its load balancer has no AdvancedConfiguration"]
        ),
        (#""Strategy": "ROLLING""#, "", []), ("", "", []),
        (
            #""Strategy": "LINEAR""#, #", "AdvancedConfiguration": {"AlternateTargetGroupArn": {"Ref": "Blue"}}"#,
            ["'Service' names one target group for both versions"]
        ),
        (#""Strategy": "LINEAR""#, #", "AdvancedConfiguration": {"AlternateTargetGroupArn": {"Ref": "Green"}}"#, []),
    ])
    func requestsNeedSomewhereToMoveTo(strategy: String, advanced: String, messages: [String]) throws {
        let group =
            #"{"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {"Port": 80, "Protocol": "TCP"}}"#
        let found = try findings(
            "traffic-shift",
            #"""
            {"Resources": {"Blue": \#(group), "Green": \#(group),
            "Service": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": "a:1",
              "DeploymentConfiguration": {\#(strategy)}, "LoadBalancers": [{"ContainerName": "a", "ContainerPort": 80,
                "TargetGroupArn": {"Ref": "Blue"}\#(advanced)}]}}}}
            """#)
        #expect(found.map(\.message) == messages)
    }
}
