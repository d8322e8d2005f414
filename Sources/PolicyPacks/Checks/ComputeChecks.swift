// SPDX-License-Identifier: Apache-2.0

extension CheckTable {
    private static let imdsReason = "a program that is made to fetch an address gives the role's credentials away"

    /// Instances, their templates and groups.
    static let instances: [Check] = [
        Check(
            "instance-metadata-tokens", "AWS::EC2::Instance",
            demands: .isOneOf("MetadataOptions.HttpTokens", ["required"]),
            where: .isAbsent("LaunchTemplate"), says: "Instances answer for their metadata by tokens alone (IMDSv2).",
            why: imdsReason, bad: #""ImageId": "ami-1""#, good: #""MetadataOptions": {"HttpTokens": "required"}"#),
        Check(
            "launch-template-metadata", "AWS::EC2::LaunchTemplate",
            demands: .isOneOf("LaunchTemplateData.MetadataOptions.HttpTokens", ["required"]),
            says: "Launch templates let instances answer for their metadata by tokens alone (IMDSv2).", why: imdsReason,
            bad: #""LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "optional"}}"#,
            good: #""LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required"}}"#),
        Check(
            "launch-configuration-metadata", "AWS::AutoScaling::LaunchConfiguration",
            demands: .isOneOf("MetadataOptions.HttpTokens", ["required"]),
            says: "Launch configurations let instances answer for their metadata by tokens alone (IMDSv2).",
            why: imdsReason, bad: "", good: #""MetadataOptions": {"HttpTokens": "required"}"#),
        Check(
            "instance-public-address", "AWS::EC2::Instance",
            demands: .every("NetworkInterfaces", .isFalse("AssociatePublicIpAddress")),
            says: "Instances have no public addresses.", why: "the whole internet reaches what listens there",
            bad: #""NetworkInterfaces": [{"DeviceIndex": "0", "AssociatePublicIpAddress": true}]"#,
            good: #""NetworkInterfaces": [{"DeviceIndex": "0", "AssociatePublicIpAddress": false}]"#),
        Check(
            "launch-template-public-address", "AWS::EC2::LaunchTemplate",
            demands: .every("LaunchTemplateData.NetworkInterfaces", .isFalse("AssociatePublicIpAddress")),
            says: "Launch templates give no public addresses.", why: "the whole internet reaches what listens there",
            bad: #""LaunchTemplateData": {"NetworkInterfaces": [{"AssociatePublicIpAddress": true}]}"#,
            good: #""LaunchTemplateData": {"NetworkInterfaces": [{"AssociatePublicIpAddress": false}]}"#),
        Check(
            "launch-configuration-public-address", "AWS::AutoScaling::LaunchConfiguration",
            demands: .isFalse("AssociatePublicIpAddress"), says: "Launch configurations give no public addresses.",
            why: "the whole internet reaches what listens there", bad: #""AssociatePublicIpAddress": true"#,
            good: #""AssociatePublicIpAddress": false"#),
        Check(
            "instance-interfaces", "AWS::EC2::Instance",
            demands: .system(fix: "leave one network interface") { instance, _ in
                guard let count = instance["NetworkInterfaces"].count, count > 1 else { return .met }
                return .broken("has \(count) network interfaces", at: instance["NetworkInterfaces"])
            },
            says: "Instances have one network interface.", why: "it joins networks that are meant to be apart",
            bad: #""NetworkInterfaces": [{"DeviceIndex": "0"}, {"DeviceIndex": "1"}]"#,
            good: #""NetworkInterfaces": [{"DeviceIndex": "0"}]"#),
        Check(
            "launch-template-encryption", "AWS::EC2::LaunchTemplate",
            demands: .every(
                "LaunchTemplateData.BlockDeviceMappings", .any([.isAbsent("Ebs"), .isTrue("Ebs.Encrypted")])),
            says: "Launch templates encrypt volumes.",
            why: "whoever gets at the storage or a snapshot reads it, unless the account encrypts by default",
            bad:
                #""LaunchTemplateData": {"BlockDeviceMappings": [{"DeviceName": "/dev/sdb", "Ebs": {"VolumeSize": 8}}]}"#,
            good: """
                "LaunchTemplateData": {"BlockDeviceMappings": [
                  {"DeviceName": "/dev/sdb", "Ebs": {"VolumeSize": 8, "Encrypted": true}}]}
                """),
        Check(
            "instance-role", "AWS::EC2::Instance", demands: .isGiven("IamInstanceProfile"),
            where: .isAbsent("LaunchTemplate"), says: "Instances have a role.",
            why: "programs on it call AWS by keys that somebody copied there", bad: #""ImageId": "ami-1""#,
            good: #""IamInstanceProfile": "p""#),
        Check(
            "instance-monitoring", "AWS::EC2::Instance", demands: .isTrue("Monitoring"),
            where: .isAbsent("LaunchTemplate"), says: "Instances are monitored in detail.",
            why: "alarms see what happened minutes ago", bad: #""ImageId": "ami-1""#, good: #""Monitoring": true"#),
        Check(
            "instance-storage-bandwidth", "AWS::EC2::Instance", demands: .isTrue("EbsOptimized"),
            where: .isAbsent("LaunchTemplate"), .hasOptionalBandwidth,
            says: "Instances have bandwidth of their own to their volumes.",
            why: "traffic and storage take it away from each other", bad: #""InstanceType": "m3.xlarge""#,
            good: #""InstanceType": "m3.xlarge", "EbsOptimized": true"#),
        Check(
            "group-health-checks", "AWS::AutoScaling::AutoScalingGroup",
            demands: .system(fix: "set HealthCheckType to ELB") { group, _ in
                let isBalanced = group["TargetGroupARNs"].isGiven || group["LoadBalancerNames"].isGiven
                guard isBalanced, let kind = group["HealthCheckType"].text(default: "EC2") else { return .met }
                return kind.split(separator: ",").contains("ELB")
                    ? .met : .broken("has HealthCheckType \(kind) behind a load balancer", at: group["HealthCheckType"])
            },
            says: "Auto Scaling groups behind a load balancer replace what it finds unhealthy.",
            why: "instances stay whose program has died", bad: #""TargetGroupARNs": ["t"], "HealthCheckType": "EC2""#,
            good: #""TargetGroupARNs": ["t"], "HealthCheckType": "ELB""#),
        Check(
            "group-zones", "AWS::AutoScaling::AutoScalingGroup",
            demands: .any([.hasAtLeast("VPCZoneIdentifier", 2), .hasAtLeast("AvailabilityZones", 2)]),
            says: "Auto Scaling groups stand in several zones.", why: "all instances are away while the zone is",
            bad: #""VPCZoneIdentifier": ["subnet-1"]"#, good: #""VPCZoneIdentifier": ["subnet-1", "subnet-2"]"#),
        Check(
            "group-instance-types", "AWS::AutoScaling::AutoScalingGroup",
            demands: .isGiven("MixedInstancesPolicy.LaunchTemplate.Overrides"),
            says: "Auto Scaling groups take several instance types.",
            why: "where AWS has no more of the one type, the group cannot grow",
            bad: #""LaunchTemplate": {"LaunchTemplateId": "lt-1", "Version": "1"}"#,
            good: """
                "MixedInstancesPolicy": {"LaunchTemplate": {
                  "LaunchTemplateSpecification": {"LaunchTemplateId": "lt-1", "Version": "1"},
                  "Overrides": [{"InstanceType": "m7g.large"}, {"InstanceType": "m6g.large"}]}}
                """),
        Check(
            "group-launch-template", "AWS::AutoScaling::AutoScalingGroup",
            demands: .isAbsent("LaunchConfigurationName"),
            says: "Auto Scaling groups use launch templates.", why: "launch configurations get nothing new",
            bad: #""LaunchConfigurationName": "c""#,
            good: #""LaunchTemplate": {"LaunchTemplateId": "lt-1", "Version": "1"}"#),
        Check(
            "spot-fleet-encryption", "AWS::EC2::SpotFleet",
            demands: .every(
                "SpotFleetRequestConfigData.LaunchSpecifications",
                .every("BlockDeviceMappings", .any([.isAbsent("Ebs"), .isTrue("Ebs.Encrypted")]))),
            says: "Spot fleets encrypt volumes.",
            why: "whoever gets at the storage or a snapshot reads it, unless the account encrypts by default",
            bad: """
                "SpotFleetRequestConfigData": {"LaunchSpecifications": [{"BlockDeviceMappings": [
                  {"DeviceName": "/dev/sdb", "Ebs": {"VolumeSize": 8}}]}]}
                """,
            good: """
                "SpotFleetRequestConfigData": {"LaunchSpecifications": [{"BlockDeviceMappings": [
                  {"DeviceName": "/dev/sdb", "Ebs": {"VolumeSize": 8, "Encrypted": true}}]}]}
                """),
    ]

    private static let credentialNames = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "ECS_ENGINE_AUTH_DATA"]

    /// Images, tasks and clusters.
    static let containers: [Check] = [
        Check(
            "image-scanning", "AWS::ECR::Repository", demands: .isTrue("ImageScanningConfiguration.ScanOnPush"),
            says: "Images are scanned when they are pushed.", why: "known faults of packages come along unseen",
            bad: "",
            good: #""ImageScanningConfiguration": {"ScanOnPush": true}"#),
        Check(
            "image-tags", "AWS::ECR::Repository",
            demands: .isOneOf("ImageTagMutability", ["IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"]),
            says: "A tag stays with its image.", why: "what is deployed can change under its name",
            bad: #""ImageTagMutability": "MUTABLE""#, good: #""ImageTagMutability": "IMMUTABLE""#),
        Check(
            "image-lifecycle", "AWS::ECR::Repository", demands: .isGiven("LifecyclePolicy"),
            says: "Repositories say how long images are kept.", why: "old images stay, and are paid for", bad: "",
            good: #""LifecyclePolicy": {"LifecyclePolicyText": "{}"}"#),
        Check(
            "task-host-mode-user", "AWS::ECS::TaskDefinition",
            demands: .every(
                "ContainerDefinitions",
                .any([.isTrue("Privileged"), .all([.isGiven("User"), .isNoneOf("User", ["root", "0"])])])),
            where: .isOneOf("NetworkMode", ["host"]),
            says: "Containers in the host's network have a user of their own or say that they are privileged.",
            why: "root in the container is root in the host's network",
            bad: #""NetworkMode": "host", "ContainerDefinitions": [{"Name": "a", "Image": "a"}]"#,
            good: #""NetworkMode": "host", "ContainerDefinitions": [{"Name": "a", "Image": "a", "User": "web"}]"#),
        Check(
            "service-public-address", "AWS::ECS::Service",
            demands: .isNoneOf("NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp", ["ENABLED"]),
            says: "Tasks of services have no public addresses.", why: "the whole internet reaches what listens there",
            bad: #""NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["s"], "AssignPublicIp": "ENABLED"}}"#,
            good: #""NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["s"], "AssignPublicIp": "DISABLED"}}"#),
        Check(
            "task-set-public-address", "AWS::ECS::TaskSet",
            demands: .isNoneOf("NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp", ["ENABLED"]),
            says: "Tasks of task sets have no public addresses.", why: "the whole internet reaches what listens there",
            bad: #""NetworkConfiguration": {"AwsVpcConfiguration": {"Subnets": ["s"], "AssignPublicIp": "ENABLED"}}"#,
            good: #""NetworkConfiguration": {"AwsVpcConfiguration": {"Subnets": ["s"]}}"#),
        Check(
            "task-process-namespace", "AWS::ECS::TaskDefinition", demands: .isNoneOf("PidMode", ["host"]),
            says: "Tasks have their processes for themselves.",
            why: "a container sees and ends the host's processes", bad: #""PidMode": "host""#,
            good: #""PidMode": "task""#),
        Check(
            "container-privileged", "AWS::ECS::TaskDefinition",
            demands: .every("ContainerDefinitions", .isFalse("Privileged")),
            says: "Containers are not privileged.", why: "who breaks out of the program has the host",
            bad: #""ContainerDefinitions": [{"Name": "a", "Image": "a", "Privileged": true}]"#,
            good: #""ContainerDefinitions": [{"Name": "a", "Image": "a"}]"#),
        Check(
            "container-root-file-system", "AWS::ECS::TaskDefinition",
            demands: .every("ContainerDefinitions", .isTrue("ReadonlyRootFilesystem")),
            says: "Containers cannot write where their program is.",
            why: "who gets into the program can change it",
            bad: #""ContainerDefinitions": [{"Name": "a", "Image": "a"}]"#,
            good: #""ContainerDefinitions": [{"Name": "a", "Image": "a", "ReadonlyRootFilesystem": true}]"#),
        Check(
            "container-credentials", "AWS::ECS::TaskDefinition",
            demands: .every("ContainerDefinitions", .every("Environment", .isNoneOf("Name", credentialNames))),
            says: "No credentials of AWS stand in the variables of containers.",
            why: "whoever may describe the task reads them",
            fix: "give the task a role, or the variable by Secrets",
            bad: """
                "ContainerDefinitions": [{"Name": "a", "Image": "a",
                  "Environment": [{"Name": "AWS_SECRET_ACCESS_KEY", "Value": "k"}]}]
                """,
            good:
                #""ContainerDefinitions": [{"Name": "a", "Image": "a", "Environment": [{"Name": "STAGE", "Value": "k"}]}]"#
        ),
        Check(
            "container-logging", "AWS::ECS::TaskDefinition",
            demands: .every("ContainerDefinitions", .isGiven("LogConfiguration.LogDriver")),
            says: "Containers write logs.", why: "nobody can tell why a task ended",
            bad: #""ContainerDefinitions": [{"Name": "a", "Image": "a"}]"#,
            good:
                #""ContainerDefinitions": [{"Name": "a", "Image": "a", "LogConfiguration": {"LogDriver": "awslogs"}}]"#),
        Check(
            "fargate-version", "AWS::ECS::Service",
            demands: .isOneOf("PlatformVersion", ["LATEST", "1.4.0"], default: "LATEST"),
            where: .isOneOf("LaunchType", ["FARGATE"]), says: "Services on Fargate take the latest platform version.",
            why: "known faults stay open", bad: #""LaunchType": "FARGATE", "PlatformVersion": "1.3.0""#,
            good: #""LaunchType": "FARGATE""#),
        Check(
            "cluster-insights", "AWS::ECS::Cluster",
            demands: .entry(
                "ClusterSettings", key: "Name", value: "Value", named: "containerInsights", in: ["enabled", "enhanced"]),
            says: "Clusters have Container Insights.", why: "what containers take is not seen", bad: "",
            good: #""ClusterSettings": [{"Name": "containerInsights", "Value": "enabled"}]"#),
        Check(
            "kubernetes-public-endpoint", "AWS::EKS::Cluster",
            demands: .isFalse("ResourcesVpcConfig.EndpointPublicAccess", default: true),
            says: "The API of a Kubernetes cluster is not public.", why: "the whole internet reaches it",
            bad: #""ResourcesVpcConfig": {"SubnetIds": ["s"]}"#,
            good: #""ResourcesVpcConfig": {"SubnetIds": ["s"], "EndpointPublicAccess": false}"#),
        Check(
            "kubernetes-secrets", "AWS::EKS::Cluster", demands: .isGiven("EncryptionConfig"),
            says: "Secrets of Kubernetes are encrypted by a key of yours.",
            why: "no key's log tells who decrypted them",
            bad: "", good: #""EncryptionConfig": [{"Provider": {"KeyArn": "k"}, "Resources": ["secrets"]}]"#),
        Check(
            "kubernetes-audit-logs", "AWS::EKS::Cluster",
            demands: .some("Logging.ClusterLogging.EnabledTypes", .isOneOf("Type", ["audit"])),
            says: "Kubernetes clusters write an audit log.", why: "nobody can tell afterwards who did what",
            bad: #""Logging": {"ClusterLogging": {"EnabledTypes": [{"Type": "api"}]}}"#,
            good: #""Logging": {"ClusterLogging": {"EnabledTypes": [{"Type": "api"}, {"Type": "audit"}]}}"#),
    ]

    /// Functions and state machines.
    static let functions: [Check] = [
        Check(
            "function-public-access", "AWS::Lambda::Permission",
            demands: .system(fix: "name the account, service or organisation that calls it") { permission, _ in
                guard permission["Principal"].text == "*" else { return .met }
                let isNarrow = ["SourceArn", "SourceAccount", "PrincipalOrgID"].contains { !permission[$0].isAbsent }
                return isNarrow ? .met : .broken("lets everybody in", at: permission["Principal"])
            },
            says: "No permission of a function is for everybody.", why: "every account can call it",
            bad: #""FunctionName": "f", "Action": "lambda:InvokeFunction", "Principal": "*""#,
            good: """
                "FunctionName": "f", "Action": "lambda:InvokeFunction", "Principal": "s3.amazonaws.com",
                "SourceAccount": "111122223333"
                """),
        Check(
            "function-zones", "AWS::Lambda::Function", demands: .hasAtLeast("VpcConfig.SubnetIds", 2),
            where: .isGiven("VpcConfig.SubnetIds"), says: "Functions in a VPC stand in several zones.",
            why: "the function is away while the zone is", bad: #""VpcConfig": {"SubnetIds": ["subnet-1"]}"#,
            good: #""VpcConfig": {"SubnetIds": ["subnet-1", "subnet-2"]}"#),
        Check(
            "function-vpc", "AWS::Lambda::Function", demands: .isGiven("VpcConfig.SubnetIds"),
            says: "Functions stand in a VPC.", why: "what they send passes beside the VPC's rules and flow logs",
            bad: "",
            good: #""VpcConfig": {"SubnetIds": ["subnet-1", "subnet-2"]}"#),
        Check(
            "function-dead-letters", "AWS::Lambda::Function", demands: .isGiven("DeadLetterConfig.TargetArn"),
            says: "Functions keep what they could not do.", why: "events that fail are gone", bad: "",
            good: #""DeadLetterConfig": {"TargetArn": "arn:aws:sqs:eu-west-1:111122223333:q"}"#),
        Check(
            "function-concurrency", "AWS::Lambda::Function", demands: .isGiven("ReservedConcurrentExecutions"),
            says: "Functions say how many run at a time.", why: "one function can take what all of the account have",
            bad: "", good: #""ReservedConcurrentExecutions": 10"#),
        Check(
            "state-machine-logging", "AWS::StepFunctions::StateMachine",
            demands: .isOneOf("LoggingConfiguration.Level", ["ALL", "ERROR", "FATAL"]),
            says: "State machines write logs.", why: "nobody can tell why an execution failed",
            bad: #""LoggingConfiguration": {"Level": "OFF"}"#, good: #""LoggingConfiguration": {"Level": "ERROR"}"#),
    ]
}

extension Demand {
    /// Types of instances that have such bandwidth only where it is asked for: all newer ones have it always.
    fileprivate static let hasOptionalBandwidth: Demand = .system(fix: "") { instance, _ in
        guard let type = instance["InstanceType"].text else { return .unknown }
        let olderFamilies = ["c1", "c3", "g2", "i2", "m1", "m2", "m3", "r3"]
        return olderFamilies.contains { type.hasPrefix("\($0).") } ? .met : .broken([])
    }
}
