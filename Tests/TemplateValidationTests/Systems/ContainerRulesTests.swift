// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@Suite struct ContainerRulesTests {
    private static func task(
        _ containers: String =
            #"{"Name": "web", "Image": "nginx", "Memory": 128, "PortMappings": [{"ContainerPort": 80}]}"#,
        _ more: String = ""
    ) -> String {
        #""Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": [\#(containers)]\#(more)}}"#
    }

    private static func service(_ properties: String, after: String = "") -> String {
        #""Service": {"Type": "AWS::ECS::Service", \#(after)"Properties": {"TaskDefinition": {"Ref": "Task"}\#(properties)}}"#
    }

    private static func fargate(_ cpu: String, _ memory: String) -> String {
        task(
            #"{"Name": "web", "Image": "nginx"}"#,
            #", "RequiresCompatibilities": ["FARGATE"], "NetworkMode": "awsvpc", "Cpu": \#(cpu), "Memory": \#(memory)"#)
    }

    private func found(_ rule: String, _ resources: [String]) throws -> [Diagnostic] {
        try findings(rule, "{\"Resources\": {\(resources.joined(separator: ", "))}}")
    }

    @Test(arguments: [
        ("256", "512"), (#""256""#, #""2048""#), (#""1 vCPU""#, #""2 GB""#), (#"".5 vCPU""#, #""1GB""#),
        ("4096", "30720"),
        ("8192", "20480"), ("16384", "122880"), (#"{"Fn::ImportValue": "cpu"}"#, "1"), ("32768", "65536"),
    ])
    func sizesThatFargateHas(cpu: String, memory: String) throws {
        #expect(try found("fargate-size", [Self.fargate(cpu, memory)]).isEmpty)
    }

    @Test(arguments: [
        ("256", "4096"), ("512", "1536"), ("300", "512"), ("8192", "17408"), (#""0.25 vCPU""#, #""4 GB""#),
        ("1024", "1024"),
    ])
    func sizesThatFargateHasNot(cpu: String, memory: String) throws {
        #expect(try found("fargate-size", [Self.fargate(cpu, memory)]).map(\.severity) == [.error])
    }

    @Test func aServiceOnFargateMakesItsTaskOne() throws {
        let resources = [Self.task(), Self.service(#", "LaunchType": "FARGATE""#)]
        #expect(try found("fargate-size", resources).count == 1)
        #expect(
            try found("fargate-task", resources).map(\.message) == ["'Task' runs on Fargate in network mode bridge"])
        let spot = Self.service(#", "CapacityProviderStrategy": [{"CapacityProvider": "FARGATE_SPOT"}]"#)
        #expect(try found("fargate-size", [Self.task(), spot]).count == 1)
        #expect(try found("fargate-size", [Self.task(), Self.service(#", "LaunchType": "EC2""#)]).isEmpty)
    }

    @Test(arguments: [
        (#"{"Name": "web", "Image": "nginx", "Privileged": true}"#, 1),
        (#"{"Name": "web", "Image": "nginx", "Privileged": false, "LogConfiguration": {"LogDriver": "splunk"}}"#, 0),
        (#"{"Name": "web", "Image": "nginx", "LogConfiguration": {"LogDriver": "json-file"}}"#, 1),
        (#"{"Name": "web", "Image": "nginx", "ExtraHosts": [{"Hostname": "a", "IpAddress": "10.0.0.1"}]}"#, 1),
        (#"{"Name": "web", "Image": "nginx", "StopTimeout": 120}"#, 0),
        (#"{"Name": "web", "Image": "nginx", "StopTimeout": 121}"#, 1),
    ])
    func fargateHasNoMachine(container: String, count: Int) throws {
        let task = Self.task(
            container,
            #", "RequiresCompatibilities": ["FARGATE"], "NetworkMode": "awsvpc", "Cpu": "256", "Memory": "512""#)
        #expect(try found("fargate-task", [task]).count == count)
    }

    @Test(arguments: [
        (#", "ContainerName": "web", "ContainerPort": 80"#, 0), (#", "ContainerName": "app", "ContainerPort": 80"#, 1),
        (#", "ContainerName": "web", "ContainerPort": 81"#, 1),
        (#", "ContainerName": "web", "ContainerPort": {"Fn::ImportValue": "port"}"#, 0),
    ])
    func aServiceNamesAContainerAndAPort(entry: String, count: Int) throws {
        let service = Self.service(#", "LoadBalancers": [{"TargetGroupArn": {"Fn::ImportValue": "group"}\#(entry)}]"#)
        #expect(try found("service-container", [Self.task(), service]).count == count)
    }

    private static let group =
        #""Group": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {"Port": 80, "Protocol": "HTTP", "VpcId": "vpc-00000001"}}"#
    private static let balancers =
        #", "LoadBalancers": [{"TargetGroupArn": {"Ref": "Group"}, "ContainerName": "web", "ContainerPort": 80}]"#
    private static let listener =
        #""Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": "arn", "Port": 80, "Protocol": "HTTP", "DefaultActions": [{"Type": "forward", "ForwardConfig": {"TargetGroups": [{"TargetGroupArn": {"Ref": "Group"}}]}}]}}"#

    @Test func aServiceWaitsForItsListener() throws {
        let base = [Self.task(), Self.group]
        #expect(try found("service-listener", base + [Self.service(Self.balancers)]).count == 1)
        #expect(try found("service-listener", base + [Self.listener, Self.service(Self.balancers)]).count == 1)
        let waiting = Self.service(Self.balancers, after: #""DependsOn": ["Listener"], "#)
        #expect(try found("service-listener", base + [Self.listener, waiting]).isEmpty)
        let through = #""Middle": {"Type": "AWS::SNS::Topic", "DependsOn": "Listener"}"#
        let transitive = Self.service(Self.balancers, after: #""DependsOn": "Middle", "#)
        #expect(try found("service-listener", base + [Self.listener, through, transitive]).isEmpty)
    }

    @Test func somethingElseMayMakeTheListener() throws {
        let stack =
            #""Nested": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://example.com/t.json", "Parameters": {"Group": {"Ref": "Group"}}}}"#
        #expect(
            try found(
                "service-listener",
                [Self.task(), Self.group, stack, Self.service(Self.balancers, after: #""DependsOn": "Nested", "#)]
            ).isEmpty)
    }

    @Test(arguments: [
        ("awsvpc", "ip", 0), ("awsvpc", "instance", 1), ("bridge", "ip", 1), ("bridge", "instance", 0),
    ])
    func targetsFitTheNetworkMode(mode: String, target: String, count: Int) throws {
        let group =
            #""Group": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {"Port": 80, "Protocol": "HTTP", "VpcId": "vpc-00000001", "TargetType": "\#(target)"}}"#
        let network =
            mode == "awsvpc"
            ? #", "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-00000001"]}}"# : ""
        let task = Self.task(
            #"{"Name": "web", "Image": "nginx", "Memory": 128, "PortMappings": [{"ContainerPort": 80}]}"#,
            #", "NetworkMode": "\#(mode)""#)
        #expect(
            try found("task-network", [task, group, Self.service(Self.balancers + network)]).count == count)
    }

    @Test(arguments: [
        (#"{"Name": "a", "Image": "i"}, {"Name": "a", "Image": "i"}"#, 1),
        (#"{"Name": "a", "Image": "i", "Essential": false}"#, 1),
        (
            #"{"Name": "a", "Image": "i", "DependsOn": [{"ContainerName": "b", "Condition": "HEALTHY"}]}, {"Name": "b", "Image": "i"}"#,
            1
        ),
        (
            #"{"Name": "a", "Image": "i", "DependsOn": [{"ContainerName": "b", "Condition": "SUCCESS"}]}, {"Name": "b", "Image": "i", "Essential": false}"#,
            0
        ),
        (
            #"{"Name": "a", "Image": "i", "DependsOn": [{"ContainerName": "b", "Condition": "SUCCESS"}]}, {"Name": "b", "Image": "i"}"#,
            1
        ),
        (#"{"Name": "a", "Image": "i", "DependsOn": [{"ContainerName": "c", "Condition": "START"}]}"#, 1),
        (#"{"Name": {"Fn::ImportValue": "n"}, "Image": "i", "MountPoints": [{"SourceVolume": "v"}]}"#, 0),
    ])
    func containersFitEachOther(containers: String, count: Int) throws {
        #expect(try found("container-definitions", [Self.task(containers)]).count == count)
    }

    @Test(arguments: [
        (#"{"Name": "a", "Image": "i"}"#, "", 1), (#"{"Name": "a", "Image": "i"}"#, #", "Memory": "512""#, 0),
        (#"{"Name": "a", "Image": "i", "Memory": 128, "MemoryReservation": 256}"#, "", 1),
        (
            #"{"Name": "a", "Image": "i", "Memory": 400}, {"Name": "b", "Image": "i", "Memory": 400}"#,
            #", "Memory": "512""#, 1
        ),
        (
            #"{"Name": "a", "Image": "i", "Memory": 400, "MemoryReservation": 100}, {"Name": "b", "Image": "i", "Memory": 400}"#,
            #", "Memory": "512""#, 0
        ),
        (#"{"Name": "a", "Image": "i", "Memory": 128, "Cpu": 512}"#, #", "Cpu": ".25 vCPU", "Memory": "0.5 GB""#, 1),
    ])
    func containersHaveRoom(containers: String, more: String, count: Int) throws {
        #expect(try found("container-resources", [Self.task(containers, more)]).count == count)
    }

    @Test func logsByNameWantTheGroupFirst() throws {
        func resources(_ group: String, _ more: String = "") -> [String] {
            let log =
                #"{"Name": "web", "Image": "nginx", "Memory": 128, "LogConfiguration": {"LogDriver": "awslogs", "Options": {"awslogs-group": \#(group)\#(more)}}}"#
            return [
                #""Logs": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "/web"}}"#, Self.task(log),
            ]
        }
        #expect(try found("container-logs", resources(#""/web""#)).map(\.severity) == [.warning])
        #expect(try found("container-logs", resources(#""/web""#, #", "awslogs-create-group": "true""#)).isEmpty)
        #expect(try found("container-logs", resources(#"{"Ref": "Logs"}"#)).isEmpty)
        #expect(try found("container-logs", resources(#""/elsewhere""#)).isEmpty)
    }

    @Test func aRoleFetchesSecretsAndPrivateImages() throws {
        let secret =
            #"{"Name": "web", "Image": "nginx", "Memory": 128, "Secrets": [{"Name": "A", "ValueFrom": "arn"}]}"#
        #expect(try found("execution-role", [Self.task(secret)]).count == 1)
        #expect(try found("execution-role", [Self.task(secret, #", "ExecutionRoleArn": "arn""#)]).isEmpty)
        let image =
            #"{"Name": "web", "Image": {"Fn::Sub": "${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/a"}}"#
        let onFargate =
            #", "RequiresCompatibilities": ["FARGATE"], "NetworkMode": "awsvpc", "Cpu": "256", "Memory": "512""#
        #expect(try found("execution-role", [Self.task(image, onFargate)]).count == 1)
        #expect(try found("execution-role", [Self.task(image, #", "Memory": "512""#)]).isEmpty)
    }

    private static func target(_ id: String) -> String {
        #""Target": {"Type": "AWS::ApplicationAutoScaling::ScalableTarget", "Properties": {"MinCapacity": 1, "MaxCapacity": 4, "ServiceNamespace": "ecs", "ScalableDimension": "ecs:service:DesiredCount", "ResourceId": \#(id)}}"#
    }

    @Test func onlyOneThingCounts() throws {
        let cluster = #""Cluster": {"Type": "AWS::ECS::Cluster"}"#
        let id = #"{"Fn::Join": ["", ["service/", {"Ref": "Cluster"}, "/", {"Fn::GetAtt": ["Service", "Name"]}]]}"#
        let base = [cluster, Self.task(), Self.target(id)]
        let counted = try found("service-count", base + [Self.service(#", "DesiredCount": 1"#)])
        #expect(counted.map(\.severity) == [.warning])
        #expect(try found("service-count", base + [Self.service("")]).isEmpty)
        let wrong = Self.target(#"{"Fn::Sub": "service/${Cluster}/${Service}"}"#)
        #expect(
            try found("service-count", [cluster, Self.task(), wrong, Self.service("")]).map(\.severity) == [.error])
        let daemon = Self.service(#", "SchedulingStrategy": "DAEMON", "DesiredCount": 1"#)
        #expect(try found("service-count", [Self.task(), daemon]).map(\.severity) == [.error])
    }

    @Test(arguments: [
        (1, 100, 150, 1), (2, 100, 150, 0), (1, 50, 150, 1), (1, 0, 100, 0), (2, 50, 100, 0), (4, 100, 100, 1),
    ])
    func aDeploymentCanMove(count: Int, low: Int, high: Int, found number: Int) throws {
        let service = Self.service(
            #", "DesiredCount": \#(count), "DeploymentConfiguration": {"MinimumHealthyPercent": \#(low), "MaximumPercent": \#(high)}"#
        )
        #expect(try found("service-deployment", [Self.task(), service]).count == number)
    }

    @Test(arguments: [
        (#", "HealthCheckGracePeriodSeconds": 60"#, 1),
        (
            #", "DeploymentController": {"Type": "CODE_DEPLOY"}, "DeploymentConfiguration": {"DeploymentCircuitBreaker": {"Enable": true, "Rollback": true}}"#,
            1
        ), ("", 0),
    ])
    func aDeploymentHasWhatItNeeds(properties: String, count: Int) throws {
        #expect(try found("service-deployment", [Self.task(), Self.service(properties)]).count == count)
    }

    @Test(arguments: [
        (#", "LaunchType": "FARGATE", "CapacityProviderStrategy": [{"CapacityProvider": "FARGATE"}]"#, 1),
        (
            #", "CapacityProviderStrategy": [{"CapacityProvider": "FARGATE", "Base": 1}, {"CapacityProvider": "FARGATE_SPOT", "Base": 1}]"#,
            1
        ),
        (#", "CapacityProviderStrategy": [{"CapacityProvider": "FARGATE"}, {"CapacityProvider": "mine"}]"#, 1),
        (
            #", "CapacityProviderStrategy": [{"CapacityProvider": "FARGATE", "Base": 1}, {"CapacityProvider": "FARGATE_SPOT"}]"#,
            0
        ),
    ])
    func capacityIsOfOneKind(properties: String, count: Int) throws {
        #expect(try found("service-capacity", [Self.task(), Self.service(properties)]).count == count)
    }

    @Test func aRepositoryOfTheSameStackIsEmpty() throws {
        let repository = #""Repository": {"Type": "AWS::ECR::Repository"}"#
        let task = Self.task(#"{"Name": "web", "Memory": 128, "Image": {"Fn::Sub": "${Repository.RepositoryUri}:1"}}"#)
        #expect(try found("image-before-service", [repository, task, Self.service("")]).count == 1)
        #expect(try found("image-before-service", [repository, task, Self.service(#", "DesiredCount": 0"#)]).isEmpty)
        #expect(try found("image-before-service", [repository, task]).isEmpty)
    }

    @Test func whatAServiceLacksIsNoted() throws {
        #expect(try found("service-rollback", [Self.task(), Self.service("")]).map(\.severity) == [.note])
        let breaker = #", "DeploymentConfiguration": {"DeploymentCircuitBreaker": {"Enable": true, "Rollback": true}}"#
        #expect(try found("service-rollback", [Self.task(), Self.service(breaker)]).isEmpty)
        // The circuit breaker counts for rolling deployments alone; alarms for all.
        func moving(_ strategy: String, _ more: String = "") -> String {
            Self.service(
                #", "DeploymentConfiguration": {"Strategy": "\#(strategy)", "DeploymentCircuitBreaker": {"Enable": true, "Rollback": true}\#(more)}"#
            )
        }
        for strategy in ["BLUE_GREEN", "LINEAR", "CANARY"] {
            let notes = try found("service-rollback", [Self.task(), moving(strategy)])
            #expect(notes.map(\.message) == ["nothing ends a deployment of 'Service' whose tasks fail"], "\(strategy)")
        }
        #expect(try found("service-rollback", [Self.task(), moving("ROLLING")]).isEmpty)
        let alarms = #", "Alarms": {"Enable": true, "Rollback": true, "AlarmNames": ["a"]}"#
        #expect(try found("service-rollback", [Self.task(), moving("CANARY", alarms)]).isEmpty)
        let delay =
            #""Group": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {"Port": 80, "Protocol": "HTTP", "VpcId": "vpc-00000001", "TargetGroupAttributes": {"Fn::ImportValue": "attributes"}}}"#
        let service = Self.service(Self.balancers, after: #""DependsOn": "Listener", "#)
        #expect(try found("deregistration-delay", [Self.task(), Self.group, Self.listener, service]).count == 1)
        #expect(try found("deregistration-delay", [Self.task(), delay, Self.listener, service]).isEmpty)
    }

    @Test(arguments: [
        (#"["FARGATE"]"#, 1), (#"["FARGATE", "FARGATE_SPOT"]"#, 0), (#"{"Fn::ImportValue": "providers"}"#, 0),
        (#"[{"Fn::ImportValue": "provider"}]"#, 0),
    ])
    func aClusterHasTheProvidersOfItsServices(providers: String, count: Int) throws {
        let cluster =
            #""Cluster": {"Type": "AWS::ECS::Cluster", "Properties": {"CapacityProviders": \#(providers)}}"#
        let service = Self.service(
            #", "Cluster": {"Ref": "Cluster"}, "CapacityProviderStrategy": [{"CapacityProvider": "FARGATE_SPOT"}]"#)
        #expect(try found("service-capacity", [cluster, Self.task(), service]).count == count)
    }

    @Test func aServiceForFargateSaysSo() throws {
        let cluster = #""Cluster": {"Type": "AWS::ECS::Cluster"}"#
        let network =
            #", "Cluster": {"Ref": "Cluster"}, "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-00000001"]}}"#
        let resources = [cluster, Self.fargate("256", "512")]
        #expect(try found("fargate-task", resources + [Self.service(network)]).map(\.severity) == [.warning])
        let told = Self.service(network + #", "LaunchType": "FARGATE""#)
        #expect(try found("fargate-task", resources + [told]).isEmpty)
    }
}
