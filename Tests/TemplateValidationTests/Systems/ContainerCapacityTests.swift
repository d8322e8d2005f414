// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

/// Where tasks run, what they mount, and what counts them.
@Suite struct ContainerCapacityTests {
    private static func resource(
        _ name: String, _ type: String, _ properties: String = "", after: String? = nil
    ) -> String {
        let dependency = after.map { #""DependsOn": "\#($0)", "# } ?? ""
        return #""\#(name)": {"Type": "AWS::\#(type)", \#(dependency)"Properties": {\#(properties)}}"#
    }

    private static func task(_ more: String = "") -> String {
        resource(
            "Task", "ECS::TaskDefinition",
            #""ContainerDefinitions": [{"Name": "web", "Image": "nginx", "Memory": 128}]\#(more)"#)
    }

    private static func service(_ more: String = "", after: String? = nil) -> String {
        resource("Service", "ECS::Service", #""TaskDefinition": {"Ref": "Task"}\#(more)"#, after: after)
    }

    private func found(_ rule: String, _ resources: [String]) throws -> [Diagnostic] {
        try findings(rule, "{\"Resources\": {\(resources.joined(separator: ", "))}}")
    }

    @Test(arguments: [
        (#""TransitEncryption": "ENABLED", "AuthorizationConfig": {"AccessPointId": "fsap-1"}"#, 0),
        (#""AuthorizationConfig": {"AccessPointId": "fsap-1"}"#, 1),
        (#""TransitEncryption": "DISABLED", "AuthorizationConfig": {"IAM": "ENABLED"}"#, 1),
        (#""RootDirectory": "/data""#, 0), ("", 0),
        (#""TransitEncryption": {"Fn::ImportValue": "e"}, "AuthorizationConfig": {"AccessPointId": "fsap-1"}"#, 0),
        (
            #""TransitEncryption": "ENABLED", "RootDirectory": "/data", "AuthorizationConfig": {"AccessPointId": "a"}"#,
            1
        ),
        (#""TransitEncryption": "ENABLED", "RootDirectory": "/", "AuthorizationConfig": {"AccessPointId": "a"}"#, 0),
        (#""TransitEncryption": "ENABLED", "AuthorizationConfig": {"AccessPointId": {"Ref": "Point"}}"#, 1),
    ])
    func volumesAreMountedAsTheirAccessPointWants(settings: String, count: Int) throws {
        let more = settings.isEmpty ? "" : ", \(settings)"
        let volume =
            #", "Volumes": [{"Name": "a", "EFSVolumeConfiguration": {"FilesystemId": {"Ref": "Files"}\#(more)}}]"#
        let resources = [
            Self.task(volume), Self.resource("Files", "EFS::FileSystem"), Self.resource("Other", "EFS::FileSystem"),
            Self.resource("Point", "EFS::AccessPoint", #""FileSystemId": {"Ref": "Other"}"#),
        ]
        #expect(try found("task-volume", resources).map(\.severity) == Array(repeating: .error, count: count))
    }

    @Test(arguments: [
        (#"["FARGATE"]"#, #""LaunchType": "FARGATE""#, 0), (#"["EC2"]"#, #""LaunchType": "FARGATE""#, 1),
        (#"["EC2", "FARGATE"]"#, #""LaunchType": "EC2""#, 0), (#"["FARGATE"]"#, #""LaunchType": "EC2""#, 1),
        (#"["FARGATE"]"#, #""LaunchType": {"Fn::ImportValue": "launch"}"#, 0), ("[]", #""LaunchType": "EC2""#, 0),
        (#"["EC2"]"#, #""CapacityProviderStrategy": [{"CapacityProvider": "FARGATE_SPOT"}]"#, 1),
        (#"["EXTERNAL"]"#, #""LaunchType": "EXTERNAL""#, 0),
    ])
    func tasksAreForWhereTheyRun(kinds: String, launch: String, count: Int) throws {
        let resources = [Self.task(#", "RequiresCompatibilities": \#(kinds)"#), Self.service(", " + launch)]
        #expect(try found("launch-type", resources).map(\.severity) == Array(repeating: .warning, count: count))
    }

    private static let hosts = #"{"Ref": "Hosts"}"#

    private static func capacity(
        launch: String, group: String = "", provider: String = "", cluster: String = ""
    ) -> [String] {
        [
            resource("Cluster", "ECS::Cluster", cluster), resource("Other", "ECS::Cluster"),
            resource("Launch", "EC2::LaunchTemplate", #""LaunchTemplateData": {\#(launch)}"#),
            resource(
                "Hosts", "AutoScaling::AutoScalingGroup",
                #""MinSize": "0", "MaxSize": "2", "LaunchTemplate": {"LaunchTemplateId": {"Ref": "Launch"}}\#(group)"#),
            resource(
                "Provider", "ECS::CapacityProvider",
                #""AutoScalingGroupProvider": {"AutoScalingGroupArn": {"Ref": "Hosts"}\#(provider)}"#),
            resource(
                "Providers", "ECS::ClusterCapacityProviderAssociations",
                #""Cluster": {"Ref": "Cluster"}, "CapacityProviders": [{"Ref": "Provider"}]"#),
        ]
    }

    private static func data(_ text: String) -> String {
        #""IamInstanceProfile": {"Name": "hosts"}, "UserData": {"Fn::Base64": {"Fn::Sub": "\#(text)"}}"#
    }

    @Test(arguments: [
        (data("ECS_CLUSTER=${Cluster}"), "", 0), (data("ECS_CLUSTER=${Other}"), "", 1), ("", "", 2),
        (#""UserData": {"Fn::Base64": {"Fn::Sub": "${Cluster}"}}"#, "", 1),
        (#""IamInstanceProfile": {"Name": "hosts"}"#, "", 1),
        (#""IamInstanceProfile": {"Name": "hosts"}"#, #""ClusterName": "main""#, 0),
        (data("curl https://example.com/setup | sh"), "", 0),
    ])
    func hostsJoinTheirCluster(launch: String, cluster: String, count: Int) throws {
        let resources = Self.capacity(launch: launch, cluster: cluster)
        #expect(try found("container-host", resources).count == count)
    }

    @Test func instancesThatRunNoContainersNeedNoCluster() throws {
        let resources = Self.capacity(launch: "").filter { !$0.contains("CapacityProvider") }
        #expect(try found("container-host", resources).isEmpty)
    }

    @Test(
        arguments: [
            ("", #", "ManagedTerminationProtection": "ENABLED", "ManagedScaling": {"Status": "ENABLED"}"#, [.warning]),
            (
                #", "NewInstancesProtectedFromScaleIn": true"#,
                #", "ManagedTerminationProtection": "ENABLED", "ManagedScaling": {"Status": "ENABLED"}"#, []
            ),
            (
                #", "NewInstancesProtectedFromScaleIn": true"#, #", "ManagedTerminationProtection": "ENABLED""#,
                [.warning]
            ),
            ("", #", "ManagedTerminationProtection": "DISABLED""#, []), ("", "", []),
        ] as [(String, String, [Diagnostic.Severity])])
    func protectedInstancesAreScaled(group: String, provider: String, severities: [Diagnostic.Severity]) throws {
        let resources = Self.capacity(launch: "", group: group, provider: provider)
        #expect(try found("capacity-provider", resources).map(\.severity) == severities)
    }

    @Test(
        arguments: [
            ("Cluster", "Providers", []), ("Cluster", nil, [.warning]), ("Other", "Providers", [.error]),
        ] as [(String, String?, [Diagnostic.Severity])])
    func clustersHaveTheProvidersOfTheirServices(
        cluster: String, dependency: String?, severities: [Diagnostic.Severity]
    ) throws {
        let strategy = #", "CapacityProviderStrategy": [{"CapacityProvider": {"Ref": "Provider"}}]"#
        let service = Self.service(#", "Cluster": {"Ref": "\#(cluster)"}\#(strategy)"#, after: dependency)
        let resources = Self.capacity(launch: "") + [Self.task(), service]
        #expect(try found("service-capacity", resources).map(\.severity) == severities)
    }

    @Test(arguments: [
        ("ecs", "ECSServiceAverageCPUUtilization", "", 0), ("ecs", "RDSReaderAverageCPUUtilization", "", 1),
        ("dynamodb", "DynamoDBReadCapacityUtilization", "", 0), ("ecs", "SomethingNew", "", 0),
        ("ecs", "ALBRequestCountPerTarget", "", 1),
        ("ecs", "ALBRequestCountPerTarget", #", "ResourceLabel": "app/a/1/targetgroup/b/2""#, 0),
    ])
    func whatIsScaledHasTheMetric(namespace: String, metric: String, label: String, count: Int) throws {
        let resources = [
            Self.resource("Target", "ApplicationAutoScaling::ScalableTarget", #""ServiceNamespace": "\#(namespace)""#),
            Self.resource(
                "Policy", "ApplicationAutoScaling::ScalingPolicy",
                #""PolicyType": "TargetTrackingScaling", "ScalingTargetId": {"Ref": "Target"}, "TargetTrackingScalingPolicyConfiguration": {"PredefinedMetricSpecification": {"PredefinedMetricType": "\#(metric)"\#(label)}}"#
            ),
        ]
        #expect(try found("scaling-metric", resources).count == count)
    }

    @Test func aScalingPolicyHasTheSettingsOfItsKind() throws {
        let policy = Self.resource("Policy", "ApplicationAutoScaling::ScalingPolicy", #""PolicyType": "StepScaling""#)
        #expect(try found("scaling-metric", [policy]).map(\.severity) == [.error])
    }

    @Test(arguments: [
        (#"{"Fn::Sub": "service/${Cluster}/${Service.Name}"}"#, 0), (#"{"Fn::Sub": "service/${Service.Name}"}"#, 1),
        (#"{"Fn::Sub": "${Cluster}/${Service.Name}"}"#, 1), (#"{"Fn::Sub": "service/${Other}/${Service.Name}"}"#, 1),
        (#"{"Fn::Join": ["/", ["service", {"Ref": "Cluster"}, {"Fn::GetAtt": ["Service", "Name"]}]]}"#, 0),
        (#"{"Fn::Join": ["", ["service/", {"Fn::ImportValue": "path"}]]}"#, 0), (#""service/main/web""#, 0),
    ])
    func servicesAreScaledByTheirNames(id: String, count: Int) throws {
        let resources = [
            Self.resource("Cluster", "ECS::Cluster"), Self.resource("Other", "ECS::Cluster"), Self.task(),
            Self.service(#", "Cluster": {"Ref": "Cluster"}"#),
            Self.resource(
                "Target", "ApplicationAutoScaling::ScalableTarget",
                #""ServiceNamespace": "ecs", "ScalableDimension": "ecs:service:DesiredCount", "ResourceId": \#(id)"#),
        ]
        #expect(try found("scaled-service", resources).map(\.severity) == Array(repeating: .error, count: count))
    }
}
