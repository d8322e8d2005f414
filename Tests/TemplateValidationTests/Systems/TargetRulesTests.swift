// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import Testing

/// What stands behind load balancers, and what leads there.
@Suite struct TargetRulesTests {
    private static func resource(_ name: String, _ type: String, _ properties: String) -> String {
        #""\#(name)": {"Type": "AWS::\#(type)", "Properties": {\#(properties)}}"#
    }

    private static func targets(_ more: String = "") -> String {
        resource(
            "Targets", "ElasticLoadBalancingV2::TargetGroup",
            #""Port": 80, "Protocol": "HTTP", "VpcId": "vpc-00000001"\#(more)"#)
    }

    private static func listener(_ action: String, port: Int = 80, name: String = "Listener") -> String {
        resource(
            name, "ElasticLoadBalancingV2::Listener",
            #""LoadBalancerArn": {"Ref": "Balancer"}, "Port": \#(port), "Protocol": "HTTP", "DefaultActions": [\#(action)]"#
        )
    }

    private static let balancer = resource(
        "Balancer", "ElasticLoadBalancingV2::LoadBalancer",
        #""Subnets": ["subnet-00000001", "subnet-00000002"], "SecurityGroups": [{"Ref": "Front"}]"#)
    private static let forward = #"{"Type": "forward", "TargetGroupArn": {"Ref": "Targets"}}"#
    private static let answer = #"{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}"#

    private static func instances(_ more: String) -> String {
        resource("Instances", "AutoScaling::AutoScalingGroup", #""MinSize": "1", "MaxSize": "4"\#(more)"#)
    }

    private static let registered = instances(#", "TargetGroupARNs": [{"Ref": "Targets"}]"#)

    private func found(
        _ rule: String, _ resources: [String], outputs: String = "", region: String? = nil
    ) throws -> [Diagnostic] {
        let text = #"{"Resources": {\#(resources.joined(separator: ", "))}, "Outputs": {\#(outputs)}}"#
        let input = ValidationInput(template: try Template(json: text, file: "t.json"), region: region)
        return Validator.diagnostics(for: input).filter { $0.rule == rule }
    }

    @Test(arguments: [
        ([listener(forward), targets()], 1), ([listener(forward), targets(), registered], 0),
        ([listener(answer), targets(), registered], 1), ([listener(answer), targets()], 0),
        ([listener(forward), targets(#", "Targets": [{"Id": "i-00000001"}]"#)], 0),
        ([listener(answer), targets(#", "Targets": [{"Id": "i-00000001"}]"#)], 1),
        ([listener(forward), targets(#", "Targets": {"Fn::ImportValue": "targets"}"#)], 0),
        (
            [
                listener(forward), targets(),
                resource("Blue", "CodeDeploy::DeploymentGroup", #""A": {"Ref": "Targets"}"#),
            ], 0
        ),
        ([listener(forward), targets(), resource("Nested", "CloudFormation::Stack", "")], 0),
    ])
    func targetGroupsHaveListenersAndTargets(resources: [String], count: Int) throws {
        let diagnostics = try found("idle-target-group", [Self.balancer] + resources)
        #expect(diagnostics.map(\.severity) == Array(repeating: .warning, count: count))
    }

    @Test func othersCanRegisterTargets() throws {
        let resources = [Self.balancer, Self.listener(Self.forward), Self.targets()]
        let output = #""Group": {"Value": {"Ref": "Targets"}}"#
        #expect(try found("idle-target-group", resources, outputs: output).isEmpty)
        let name = #""Group": {"Value": {"Fn::GetAtt": ["Targets", "TargetGroupFullName"]}}"#
        #expect(try found("idle-target-group", resources, outputs: name).count == 1)
        let idle = [Self.targets(#", "Targets": [{"Id": "i-1"}]"#)]
        let balancers = #""All": {"Value": {"Fn::Join": [",", {"Fn::GetAtt": ["Targets", "LoadBalancerArns"]}]}}"#
        #expect(try found("idle-target-group", idle).count == 1)
        #expect(try found("idle-target-group", idle, outputs: balancers).isEmpty)
    }

    @Test(arguments: [
        (#", "DesiredCapacity": "2""#, 0), (#", "DesiredCapacity": "5""#, 1), (#", "DesiredCapacity": "0""#, 1),
        (#", "TargetGroupARNs": [{"Ref": "Targets"}]"#, 1),
        (#", "DesiredCapacity": {"Fn::ImportValue": "count"}"#, 0),
    ])
    func instanceGroupsAreInOrder(more: String, count: Int) throws {
        let resources = [Self.targets(#", "TargetType": "ip""#), Self.instances(more)]
        #expect(try found("instance-group", resources).map(\.severity) == Array(repeating: .error, count: count))
    }

    @Test(arguments: [("3", 0), ("4", 1)])
    func anUpdateHasRoom(staying: String, count: Int) throws {
        let group =
            #""A": {"Type": "AWS::AutoScaling::AutoScalingGroup", "UpdatePolicy": {"AutoScalingRollingUpdate": {"MinInstancesInService": \#(staying)}}, "Properties": {"MinSize": "1", "MaxSize": "4"}}"#
        #expect(try found("instance-group", [group]).count == count)
    }

    @Test(arguments: [
        (80, "", 0), (8080, "", 1), (80, #", "HealthCheckPort": "9999""#, 1),
        (80, #", "HealthCheckPort": "traffic-port""#, 0),
    ])
    func instancesLetTheirLoadBalancerIn(port: Int, check: String, count: Int) throws {
        let group = Self.resource(
            "Targets", "ElasticLoadBalancingV2::TargetGroup",
            #""Port": \#(port), "Protocol": "HTTP", "VpcId": "vpc-00000001"\#(check)"#)
        #expect(try found("instance-port", Self.instanceSystem + [group]).count == count)
    }

    private static let groups = [
        resource("Front", "EC2::SecurityGroup", #""GroupDescription": "front", "VpcId": "vpc-00000001""#),
        resource(
            "Back", "EC2::SecurityGroup",
            #""GroupDescription": "back", "VpcId": "vpc-00000001", "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "SourceSecurityGroupId": {"Ref": "Front"}}]"#
        ),
    ]
    private static let launch = resource(
        "Launch", "EC2::LaunchTemplate", #""LaunchTemplateData": {"SecurityGroupIds": [{"Ref": "Back"}]}"#)
    private static let instanceSystem =
        groups + [
            balancer, listener(forward), launch,
            instances(
                #", "TargetGroupARNs": [{"Ref": "Targets"}], "VPCZoneIdentifier": ["subnet-00000003"], "LaunchTemplate": {"LaunchTemplateId": {"Ref": "Launch"}}"#
            ),
        ]

    @Test(arguments: [("80", 0), ("8080", 1), ("0", 1)])
    func hostsLetInThePortsOfContainers(port: String, count: Int) throws {
        let resources =
            Self.groups + [
                Self.balancer, Self.listener(Self.forward), Self.targets(),
                Self.resource("Cluster", "ECS::Cluster", ""),
                Self.resource(
                    "Launch", "EC2::LaunchTemplate",
                    #""LaunchTemplateData": {"SecurityGroupIds": [{"Ref": "Back"}], "UserData": {"Fn::Base64": {"Fn::Sub": "ECS_CLUSTER=${Cluster}"}}}"#
                ), Self.instances(#", "LaunchTemplate": {"LaunchTemplateId": {"Ref": "Launch"}}"#),
                Self.resource(
                    "Task", "ECS::TaskDefinition",
                    #""ContainerDefinitions": [{"Name": "web", "Image": "nginx", "Memory": 128, "PortMappings": [{"ContainerPort": 80, "HostPort": \#(port)}]}]"#
                ),
                Self.resource(
                    "Service", "ECS::Service",
                    #""TaskDefinition": {"Ref": "Task"}, "Cluster": {"Ref": "Cluster"}, "LaunchType": "EC2", "LoadBalancers": [{"ContainerName": "web", "ContainerPort": 80, "TargetGroupArn": {"Ref": "Targets"}}]"#
                ),
            ]
        #expect(try found("instance-port", resources).count == count)
    }

    @Test(arguments: [
        (#"{"Key": "access_logs.s3.enabled", "Value": "true"}"#, 1),
        (#"{"Key": "access_logs.s3.enabled", "Value": "false"}"#, 0),
        (
            #"{"Key": "connection_logs.s3.enabled", "Value": "true"}, {"Key": "access_logs.s3.bucket", "Value": "logs"}"#,
            1
        ),
        (
            #"{"Key": "access_logs.s3.enabled", "Value": "true"}, {"Key": "access_logs.s3.bucket", "Value": {"Ref": "B"}}"#,
            0
        ),
    ])
    func logsHaveABucket(attributes: String, count: Int) throws {
        let balancer = Self.resource(
            "Balancer", "ElasticLoadBalancingV2::LoadBalancer", #""LoadBalancerAttributes": [\#(attributes)]"#)
        #expect(try found("load-balancer-logs", [balancer]).count == count)
    }

    @Test(arguments: [
        ("eu-west-1", "eu-west-1", 0), ("us-west-2", "eu-west-1", 1), ("us-west-2", nil, 0),
    ])
    func certificatesAreOfTheRegion(region: String, own: String?, count: Int) throws {
        let listener = Self.resource(
            "Listener", "ElasticLoadBalancingV2::Listener",
            #""Certificates": [{"CertificateArn": "arn:aws:acm:\#(region):123456789012:certificate/a"}]"#)
        #expect(try found("certificate-region", [listener], region: own).count == count)
    }

    @Test(arguments: [
        (#", "HealthCheckPath": "/""#, 0), (#", "HealthCheckPath": "health""#, 1),
        (#", "HealthCheckPath": {"Fn::Sub": "${AWS::StackName}/health"}"#, 0),
        (#", "Matcher": {"HttpCode": "200-299,404"}"#, 0), (#", "Matcher": {"HttpCode": "200-600"}"#, 1),
        (#", "Matcher": {"HttpCode": "299-200"}"#, 1), (#", "Matcher": {"HttpCode": "200,"}"#, 1),
        (#", "Matcher": {"GrpcCode": "0-99"}"#, 0), (#", "Matcher": {"GrpcCode": "100"}"#, 1),
    ])
    func healthChecksExpectWhatTheyMay(more: String, count: Int) throws {
        #expect(try found("health-check-answer", [Self.targets(more)]).count == count)
    }

    @Test(arguments: [
        (#""Port": "443", "Protocol": "HTTPS""#, 1), (#""Port": "8080""#, 0),
        (#""Port": "443", "Host": "www.example.com""#, 0), (#""Protocol": "HTTPS""#, 0),
    ])
    func redirectsLeadToListeners(redirect: String, count: Int) throws {
        let action = #"{"Type": "redirect", "RedirectConfig": {\#(redirect), "StatusCode": "HTTP_301"}}"#
        let resources = [
            Self.balancer, Self.listener(action), Self.listener(Self.answer, port: 8080, name: "Second"),
        ]
        #expect(try found("redirect-target", resources).count == count)
        let output = #""Arn": {"Value": {"Ref": "Balancer"}}"#
        #expect(try found("redirect-target", resources, outputs: output).isEmpty)
    }

    @Test(arguments: [
        (#"{"Field": "path-pattern", "Values": ["/a"]}"#, 0), (#"{"Field": "path-pattern", "Values": ["a"]}"#, 1),
        (#"{"Field": "path-pattern", "PathPatternConfig": {"Values": ["/a"]}}"#, 0),
        (#"{"Field": "path-pattern", "HostHeaderConfig": {"Values": ["a.com"]}}"#, 1),
        (#"{"Field": "path-pattern"}"#, 1), (#"{"Field": "source-ip", "Values": ["10.0.0.0/8"]}"#, 1),
        (#"{"Field": "path-pattern", "Values": ["/a"], "PathPatternConfig": {"Values": ["/a"]}}"#, 1),
        (#"{"Field": "path-pattern", "Values": ["/a"]}, {"Field": "path-pattern", "Values": ["/b"]}"#, 1),
        (
            #"{"Field": "http-header", "HttpHeaderConfig": {"HttpHeaderName": "A", "Values": ["b"]}}, {"Field": "http-header", "HttpHeaderConfig": {"HttpHeaderName": "C", "Values": ["d"]}}"#,
            0
        ),
        (#"{"Fn::ImportValue": "condition"}"#, 0),
    ])
    func conditionsHaveTheSettingsOfTheirField(conditions: String, count: Int) throws {
        let rule = Self.resource(
            "Rule", "ElasticLoadBalancingV2::ListenerRule", #""Priority": 1, "Conditions": [\#(conditions)]"#)
        #expect(try found("listener-condition", [rule]).count == count)
    }
}
