// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ECS {
    /// `AWS::ECS::Service`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html>.
    public struct Service: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ECS::Service" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - availabilityZoneRebalancing: One of `ENABLED`, `DISABLED`. Default `ENABLED`.
        ///   - cluster: A change replaces the resource.
        ///   - forceNewDeployment: Never read back.
        ///   - gatewayConnectors: Items at most 1. Never read back.
        ///   - launchType: One of `EC2`, `FARGATE`, `EXTERNAL`. A change may replace the resource.
        ///   - monitoring: Never read back.
        ///   - platformVersion: Default `LATEST`.
        ///   - propagateTags: One of `SERVICE`, `TASK_DEFINITION`.
        ///   - role: A change replaces the resource.
        ///   - schedulingStrategy: One of `DAEMON`, `REPLICA`. A change replaces the resource.
        ///   - serviceConnectConfiguration: Never read back.
        ///   - serviceName: A change replaces the resource.
        ///   - tags: Items 0 to 50.
        ///   - volumeConfigurations: Never read back.
        public init(
            _ logicalID: String,
            availabilityZoneRebalancing: AvailabilityZoneRebalancing? = nil,
            capacityProviderStrategy: List<CapacityProviderStrategyItem>? = nil,
            cluster: Reference<ECS.Cluster>? = nil,
            deploymentConfiguration: DeploymentConfiguration? = nil,
            deploymentController: DeploymentController? = nil,
            desiredCount: Value<Int>? = nil,
            enableECSManagedTags: Value<Bool>? = nil,
            enableExecuteCommand: Value<Bool>? = nil,
            forceNewDeployment: ForceNewDeployment? = nil,
            gatewayConnectors: List<GatewayConnector>? = nil,
            healthCheckGracePeriodSeconds: Seconds? = nil,
            launchType: LaunchType? = nil,
            loadBalancers: List<LoadBalancer>? = nil,
            monitoring: MonitoringConfiguration? = nil,
            networkConfiguration: NetworkConfiguration? = nil,
            placementConstraints: List<PlacementConstraint>? = nil,
            placementStrategies: List<PlacementStrategy>? = nil,
            platformVersion: Value<String>? = nil,
            propagateTags: PropagateTags? = nil,
            role: Reference<IAM.Role>? = nil,
            schedulingStrategy: SchedulingStrategy? = nil,
            serviceConnectConfiguration: ServiceConnectConfiguration? = nil,
            serviceName: Value<String>? = nil,
            serviceRegistries: List<ServiceRegistry>? = nil,
            tags: List<Tag>? = nil,
            taskDefinition: ARN<ECS.TaskDefinition>? = nil,
            volumeConfigurations: List<ServiceVolumeConfiguration>? = nil,
            vpcLatticeConfigurations: List<VpcLatticeConfiguration>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ECS.Service>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "AvailabilityZoneRebalancing": availabilityZoneRebalancing?.node,
                    "CapacityProviderStrategy": capacityProviderStrategy?.node,
                    "Cluster": cluster?.node,
                    "DeploymentConfiguration": deploymentConfiguration?.node,
                    "DeploymentController": deploymentController?.node,
                    "DesiredCount": desiredCount?.node,
                    "EnableECSManagedTags": enableECSManagedTags?.node,
                    "EnableExecuteCommand": enableExecuteCommand?.node,
                    "ForceNewDeployment": forceNewDeployment?.node,
                    "GatewayConnectors": gatewayConnectors?.node,
                    "HealthCheckGracePeriodSeconds": healthCheckGracePeriodSeconds?.node,
                    "LaunchType": launchType?.node,
                    "LoadBalancers": loadBalancers?.node,
                    "Monitoring": monitoring?.node,
                    "NetworkConfiguration": networkConfiguration?.node,
                    "PlacementConstraints": placementConstraints?.node,
                    "PlacementStrategies": placementStrategies?.node,
                    "PlatformVersion": platformVersion?.node,
                    "PropagateTags": propagateTags?.node,
                    "Role": role?.node,
                    "SchedulingStrategy": schedulingStrategy?.node,
                    "ServiceConnectConfiguration": serviceConnectConfiguration?.node,
                    "ServiceName": serviceName?.node,
                    "ServiceRegistries": serviceRegistries?.node,
                    "Tags": tags?.node,
                    "TaskDefinition": taskDefinition?.node,
                    "VolumeConfigurations": volumeConfigurations?.node,
                    "VpcLatticeConfigurations": vpcLatticeConfigurations?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<ECS.Service> { .init(node: resource.ref) }

        /// `Name`
        public var name: Value<String> { .init(node: resource.attribute("Name")) }

        /// `ServiceArn`
        public var serviceArn: ARN<ECS.Service> { .init(node: resource.attribute("ServiceArn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `AvailabilityZoneRebalancing`. One of `ENABLED`, `DISABLED`. Default `ENABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-availabilityzonerebalancing)
            public var availabilityZoneRebalancing: PropertyName<AvailabilityZoneRebalancing> { "AvailabilityZoneRebalancing" }

            /// `CapacityProviderStrategy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-capacityproviderstrategy)
            public var capacityProviderStrategy: PropertyName<List<CapacityProviderStrategyItem>> { "CapacityProviderStrategy" }

            /// `Cluster`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-cluster)
            public var cluster: PropertyName<Reference<ECS.Cluster>> { "Cluster" }

            /// `DeploymentConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-deploymentconfiguration)
            public var deploymentConfiguration: PropertyName<DeploymentConfiguration> { "DeploymentConfiguration" }

            /// `DeploymentController`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-deploymentcontroller)
            public var deploymentController: PropertyName<DeploymentController> { "DeploymentController" }

            /// `DesiredCount`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-desiredcount)
            public var desiredCount: PropertyName<Value<Int>> { "DesiredCount" }

            /// `EnableECSManagedTags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-enableecsmanagedtags)
            public var enableECSManagedTags: PropertyName<Value<Bool>> { "EnableECSManagedTags" }

            /// `EnableExecuteCommand`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-enableexecutecommand)
            public var enableExecuteCommand: PropertyName<Value<Bool>> { "EnableExecuteCommand" }

            /// `ForceNewDeployment`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-forcenewdeployment)
            public var forceNewDeployment: PropertyName<ForceNewDeployment> { "ForceNewDeployment" }

            /// `GatewayConnectors`. Items at most 1. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-gatewayconnectors)
            public var gatewayConnectors: PropertyName<List<GatewayConnector>> { "GatewayConnectors" }

            /// `HealthCheckGracePeriodSeconds`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-healthcheckgraceperiodseconds)
            public var healthCheckGracePeriodSeconds: PropertyName<Seconds> { "HealthCheckGracePeriodSeconds" }

            /// `LaunchType`. One of `EC2`, `FARGATE`, `EXTERNAL`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-launchtype)
            public var launchType: PropertyName<LaunchType> { "LaunchType" }

            /// `LoadBalancers`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-loadbalancers)
            public var loadBalancers: PropertyName<List<LoadBalancer>> { "LoadBalancers" }

            /// `Monitoring`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-monitoring)
            public var monitoring: PropertyName<MonitoringConfiguration> { "Monitoring" }

            /// `NetworkConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-networkconfiguration)
            public var networkConfiguration: PropertyName<NetworkConfiguration> { "NetworkConfiguration" }

            /// `PlacementConstraints`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-placementconstraints)
            public var placementConstraints: PropertyName<List<PlacementConstraint>> { "PlacementConstraints" }

            /// `PlacementStrategies`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-placementstrategies)
            public var placementStrategies: PropertyName<List<PlacementStrategy>> { "PlacementStrategies" }

            /// `PlatformVersion`. Default `LATEST`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-platformversion)
            public var platformVersion: PropertyName<Value<String>> { "PlatformVersion" }

            /// `PropagateTags`. One of `SERVICE`, `TASK_DEFINITION`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-propagatetags)
            public var propagateTags: PropertyName<PropagateTags> { "PropagateTags" }

            /// `Role`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-role)
            public var role: PropertyName<Reference<IAM.Role>> { "Role" }

            /// `SchedulingStrategy`. One of `DAEMON`, `REPLICA`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-schedulingstrategy)
            public var schedulingStrategy: PropertyName<SchedulingStrategy> { "SchedulingStrategy" }

            /// `ServiceConnectConfiguration`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-serviceconnectconfiguration)
            public var serviceConnectConfiguration: PropertyName<ServiceConnectConfiguration> { "ServiceConnectConfiguration" }

            /// `ServiceName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-servicename)
            public var serviceName: PropertyName<Value<String>> { "ServiceName" }

            /// `ServiceRegistries`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-serviceregistries)
            public var serviceRegistries: PropertyName<List<ServiceRegistry>> { "ServiceRegistries" }

            /// `Tags`. Items 0 to 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TaskDefinition`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-taskdefinition)
            public var taskDefinition: PropertyName<ARN<ECS.TaskDefinition>> { "TaskDefinition" }

            /// `VolumeConfigurations`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-volumeconfigurations)
            public var volumeConfigurations: PropertyName<List<ServiceVolumeConfiguration>> { "VolumeConfigurations" }

            /// `VpcLatticeConfigurations`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html#cfn-ecs-service-vpclatticeconfigurations)
            public var vpcLatticeConfigurations: PropertyName<List<VpcLatticeConfiguration>> { "VpcLatticeConfigurations" }
        }

        /// `AWS::ECS::Service`: `AdvancedConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-advancedconfiguration.html>.
        public struct AdvancedConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                alternateTargetGroupArn: ARN<ElasticLoadBalancingV2.TargetGroup>,
                productionListenerRule: ProductionListenerRule? = nil,
                roleArn: ARN<IAM.Role>? = nil,
                testListenerRule: TestListenerRule? = nil
            ) {
                self.node = Node(properties: [
                    "AlternateTargetGroupArn": alternateTargetGroupArn.node,
                    "ProductionListenerRule": productionListenerRule?.node,
                    "RoleArn": roleArn?.node,
                    "TestListenerRule": testListenerRule?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AlternateTargetGroupArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-advancedconfiguration.html#cfn-ecs-service-advancedconfiguration-alternatetargetgrouparn)
                public var alternateTargetGroupArn: PropertyName<ARN<ElasticLoadBalancingV2.TargetGroup>> { "AlternateTargetGroupArn" }

                /// `ProductionListenerRule`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-advancedconfiguration.html#cfn-ecs-service-advancedconfiguration-productionlistenerrule)
                public var productionListenerRule: PropertyName<ProductionListenerRule> { "ProductionListenerRule" }

                /// `RoleArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-advancedconfiguration.html#cfn-ecs-service-advancedconfiguration-rolearn)
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `TestListenerRule`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-advancedconfiguration.html#cfn-ecs-service-advancedconfiguration-testlistenerrule)
                public var testListenerRule: PropertyName<TestListenerRule> { "TestListenerRule" }
            }

            /// `AWS::ECS::Service`: `AdvancedConfiguration.ProductionListenerRule`
            public final class ProductionListenerRule: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::ElasticLoadBalancingV2::ListenerRule`.
                public convenience init(_ reference: ARN<ElasticLoadBalancingV2.ListenerRule>) { self.init(node: reference.node) }
                /// Something of `AWS::ElasticLoadBalancingV2::Listener`.
                public convenience init(_ reference: ARN<ElasticLoadBalancingV2.Listener>) { self.init(node: reference.node) }
            }

            /// `AWS::ECS::Service`: `AdvancedConfiguration.TestListenerRule`
            public final class TestListenerRule: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::ElasticLoadBalancingV2::ListenerRule`.
                public convenience init(_ reference: ARN<ElasticLoadBalancingV2.ListenerRule>) { self.init(node: reference.node) }
                /// Something of `AWS::ElasticLoadBalancingV2::Listener`.
                public convenience init(_ reference: ARN<ElasticLoadBalancingV2.Listener>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::ECS::Service`: `AvailabilityZoneRebalancing`
        public final class AvailabilityZoneRebalancing: OpenEnum, @unchecked Sendable {
            /// `DISABLED`
            public static var disabled: AvailabilityZoneRebalancing { "DISABLED" }
            /// `ENABLED`
            public static var enabled: AvailabilityZoneRebalancing { "ENABLED" }
        }

        /// `AWS::ECS::Service`: `AwsVpcConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-awsvpcconfiguration.html>.
        public struct AwsVpcConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - assignPublicIp: One of `DISABLED`, `ENABLED`.
            public init(
                assignPublicIp: AssignPublicIp? = nil,
                securityGroups: List<ID<EC2.SecurityGroup>>? = nil,
                subnets: List<ID<EC2.Subnet>>? = nil
            ) {
                self.node = Node(properties: [
                    "AssignPublicIp": assignPublicIp?.node,
                    "SecurityGroups": securityGroups?.node,
                    "Subnets": subnets?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AssignPublicIp`. One of `DISABLED`, `ENABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-awsvpcconfiguration.html#cfn-ecs-service-awsvpcconfiguration-assignpublicip)
                public var assignPublicIp: PropertyName<AssignPublicIp> { "AssignPublicIp" }

                /// `SecurityGroups`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-awsvpcconfiguration.html#cfn-ecs-service-awsvpcconfiguration-securitygroups)
                public var securityGroups: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroups" }

                /// `Subnets`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-awsvpcconfiguration.html#cfn-ecs-service-awsvpcconfiguration-subnets)
                public var subnets: PropertyName<List<ID<EC2.Subnet>>> { "Subnets" }
            }

            /// `AWS::ECS::Service`: `AwsVpcConfiguration.AssignPublicIp`
            public final class AssignPublicIp: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: AssignPublicIp { "DISABLED" }
                /// `ENABLED`
                public static var enabled: AssignPublicIp { "ENABLED" }
            }
        }

        /// `AWS::ECS::Service`: `CanaryConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-canaryconfiguration.html>.
        public struct CanaryConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - canaryBakeTimeInMinutes: Range 0 to 1440.
            ///   - canaryPercent: Range 0.1 to 100. A multiple of 0.1.
            public init(
                canaryBakeTimeInMinutes: Minutes? = nil,
                canaryPercent: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "CanaryBakeTimeInMinutes": canaryBakeTimeInMinutes?.node,
                    "CanaryPercent": canaryPercent?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CanaryBakeTimeInMinutes`. Range 0 to 1440. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-canaryconfiguration.html#cfn-ecs-service-canaryconfiguration-canarybaketimeinminutes)
                public var canaryBakeTimeInMinutes: PropertyName<Minutes> { "CanaryBakeTimeInMinutes" }

                /// `CanaryPercent`. Range 0.1 to 100. A multiple of 0.1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-canaryconfiguration.html#cfn-ecs-service-canaryconfiguration-canarypercent)
                public var canaryPercent: PropertyName<Value<Double>> { "CanaryPercent" }
            }
        }

        /// `AWS::ECS::Service`: `CapacityProviderStrategyItem`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-capacityproviderstrategyitem.html>.
        public struct CapacityProviderStrategyItem: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - base: Range 0 to 100000.
            ///   - weight: Range 0 to 1000.
            public init(
                base: Value<Int>? = nil,
                capacityProvider: ID<ECS.CapacityProvider>? = nil,
                weight: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Base": base?.node,
                    "CapacityProvider": capacityProvider?.node,
                    "Weight": weight?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Base`. Range 0 to 100000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-capacityproviderstrategyitem.html#cfn-ecs-service-capacityproviderstrategyitem-base)
                public var base: PropertyName<Value<Int>> { "Base" }

                /// `CapacityProvider`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-capacityproviderstrategyitem.html#cfn-ecs-service-capacityproviderstrategyitem-capacityprovider)
                public var capacityProvider: PropertyName<ID<ECS.CapacityProvider>> { "CapacityProvider" }

                /// `Weight`. Range 0 to 1000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-capacityproviderstrategyitem.html#cfn-ecs-service-capacityproviderstrategyitem-weight)
                public var weight: PropertyName<Value<Int>> { "Weight" }
            }
        }

        /// `AWS::ECS::Service`: `DeploymentAlarms`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentalarms.html>.
        public struct DeploymentAlarms: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                alarmNames: List<ID<CloudWatch.Alarm>>,
                enable: Value<Bool>,
                rollback: Value<Bool>
            ) {
                self.node = Node(properties: [
                    "AlarmNames": alarmNames.node,
                    "Enable": enable.node,
                    "Rollback": rollback.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AlarmNames`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentalarms.html#cfn-ecs-service-deploymentalarms-alarmnames)
                public var alarmNames: PropertyName<List<ID<CloudWatch.Alarm>>> { "AlarmNames" }

                /// `Enable`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentalarms.html#cfn-ecs-service-deploymentalarms-enable)
                public var enable: PropertyName<Value<Bool>> { "Enable" }

                /// `Rollback`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentalarms.html#cfn-ecs-service-deploymentalarms-rollback)
                public var rollback: PropertyName<Value<Bool>> { "Rollback" }
            }
        }

        /// `AWS::ECS::Service`: `DeploymentCircuitBreaker`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcircuitbreaker.html>.
        public struct DeploymentCircuitBreaker: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                enable: Value<Bool>,
                rollback: Value<Bool>,
                resetOnHealthyTask: Value<Bool>? = nil,
                thresholdConfiguration: ThresholdConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "Enable": enable.node,
                    "Rollback": rollback.node,
                    "ResetOnHealthyTask": resetOnHealthyTask?.node,
                    "ThresholdConfiguration": thresholdConfiguration?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Enable`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcircuitbreaker.html#cfn-ecs-service-deploymentcircuitbreaker-enable)
                public var enable: PropertyName<Value<Bool>> { "Enable" }

                /// `Rollback`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcircuitbreaker.html#cfn-ecs-service-deploymentcircuitbreaker-rollback)
                public var rollback: PropertyName<Value<Bool>> { "Rollback" }

                /// `ResetOnHealthyTask`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcircuitbreaker.html#cfn-ecs-service-deploymentcircuitbreaker-resetonhealthytask)
                public var resetOnHealthyTask: PropertyName<Value<Bool>> { "ResetOnHealthyTask" }

                /// `ThresholdConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcircuitbreaker.html#cfn-ecs-service-deploymentcircuitbreaker-thresholdconfiguration)
                public var thresholdConfiguration: PropertyName<ThresholdConfiguration> { "ThresholdConfiguration" }
            }
        }

        /// `AWS::ECS::Service`: `DeploymentConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html>.
        public struct DeploymentConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - bakeTimeInMinutes: Range 0 to 1440.
            ///   - strategy: One of `ROLLING`, `BLUE_GREEN`, `LINEAR`, `CANARY`.
            public init(
                alarms: DeploymentAlarms? = nil,
                bakeTimeInMinutes: Minutes? = nil,
                canaryConfiguration: CanaryConfiguration? = nil,
                deploymentCircuitBreaker: DeploymentCircuitBreaker? = nil,
                earlySuccessCriteria: DeploymentEarlySuccessCriteria? = nil,
                lifecycleHooks: List<DeploymentLifecycleHook>? = nil,
                linearConfiguration: LinearConfiguration? = nil,
                maximumPercent: Value<Int>? = nil,
                minimumHealthyPercent: Value<Int>? = nil,
                strategy: Strategy? = nil
            ) {
                self.node = Node(properties: [
                    "Alarms": alarms?.node,
                    "BakeTimeInMinutes": bakeTimeInMinutes?.node,
                    "CanaryConfiguration": canaryConfiguration?.node,
                    "DeploymentCircuitBreaker": deploymentCircuitBreaker?.node,
                    "EarlySuccessCriteria": earlySuccessCriteria?.node,
                    "LifecycleHooks": lifecycleHooks?.node,
                    "LinearConfiguration": linearConfiguration?.node,
                    "MaximumPercent": maximumPercent?.node,
                    "MinimumHealthyPercent": minimumHealthyPercent?.node,
                    "Strategy": strategy?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Alarms`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html#cfn-ecs-service-deploymentconfiguration-alarms)
                public var alarms: PropertyName<DeploymentAlarms> { "Alarms" }

                /// `BakeTimeInMinutes`. Range 0 to 1440. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html#cfn-ecs-service-deploymentconfiguration-baketimeinminutes)
                public var bakeTimeInMinutes: PropertyName<Minutes> { "BakeTimeInMinutes" }

                /// `CanaryConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html#cfn-ecs-service-deploymentconfiguration-canaryconfiguration)
                public var canaryConfiguration: PropertyName<CanaryConfiguration> { "CanaryConfiguration" }

                /// `DeploymentCircuitBreaker`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html#cfn-ecs-service-deploymentconfiguration-deploymentcircuitbreaker)
                public var deploymentCircuitBreaker: PropertyName<DeploymentCircuitBreaker> { "DeploymentCircuitBreaker" }

                /// `EarlySuccessCriteria`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html#cfn-ecs-service-deploymentconfiguration-earlysuccesscriteria)
                public var earlySuccessCriteria: PropertyName<DeploymentEarlySuccessCriteria> { "EarlySuccessCriteria" }

                /// `LifecycleHooks`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html#cfn-ecs-service-deploymentconfiguration-lifecyclehooks)
                public var lifecycleHooks: PropertyName<List<DeploymentLifecycleHook>> { "LifecycleHooks" }

                /// `LinearConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html#cfn-ecs-service-deploymentconfiguration-linearconfiguration)
                public var linearConfiguration: PropertyName<LinearConfiguration> { "LinearConfiguration" }

                /// `MaximumPercent`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html#cfn-ecs-service-deploymentconfiguration-maximumpercent)
                public var maximumPercent: PropertyName<Value<Int>> { "MaximumPercent" }

                /// `MinimumHealthyPercent`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html#cfn-ecs-service-deploymentconfiguration-minimumhealthypercent)
                public var minimumHealthyPercent: PropertyName<Value<Int>> { "MinimumHealthyPercent" }

                /// `Strategy`. One of `ROLLING`, `BLUE_GREEN`, `LINEAR`, `CANARY`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html#cfn-ecs-service-deploymentconfiguration-strategy)
                public var strategy: PropertyName<Strategy> { "Strategy" }
            }

            /// `AWS::ECS::Service`: `DeploymentConfiguration.Strategy`
            public final class Strategy: OpenEnum, @unchecked Sendable {
                /// `BLUE_GREEN`
                public static var blueGreen: Strategy { "BLUE_GREEN" }
                /// `CANARY`
                public static var canary: Strategy { "CANARY" }
                /// `LINEAR`
                public static var linear: Strategy { "LINEAR" }
                /// `ROLLING`
                public static var rolling: Strategy { "ROLLING" }
            }
        }

        /// `AWS::ECS::Service`: `DeploymentController`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcontroller.html>.
        public struct DeploymentController: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `CODE_DEPLOY`, `ECS`, `EXTERNAL`.
            public init(
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `CODE_DEPLOY`, `ECS`, `EXTERNAL`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcontroller.html#cfn-ecs-service-deploymentcontroller-type)
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::ECS::Service`: `DeploymentController.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `CODE_DEPLOY`
                public static var codeDeploy: TypeProperty { "CODE_DEPLOY" }
                /// `ECS`
                public static var ecs: TypeProperty { "ECS" }
                /// `EXTERNAL`
                public static var external: TypeProperty { "EXTERNAL" }
            }
        }

        /// `AWS::ECS::Service`: `DeploymentEarlySuccessCriteria`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentearlysuccesscriteria.html>.
        public struct DeploymentEarlySuccessCriteria: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - healthyPercent: Range 0 to 100.
            ///   - sourceServiceRevisionCleanup: One of `BLOCKING`, `DEFERRED`.
            public init(
                enable: Value<Bool>? = nil,
                healthyPercent: Value<Int>? = nil,
                sourceServiceRevisionCleanup: SourceServiceRevisionCleanup? = nil
            ) {
                self.node = Node(properties: [
                    "Enable": enable?.node,
                    "HealthyPercent": healthyPercent?.node,
                    "SourceServiceRevisionCleanup": sourceServiceRevisionCleanup?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Enable`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentearlysuccesscriteria.html#cfn-ecs-service-deploymentearlysuccesscriteria-enable)
                public var enable: PropertyName<Value<Bool>> { "Enable" }

                /// `HealthyPercent`. Range 0 to 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentearlysuccesscriteria.html#cfn-ecs-service-deploymentearlysuccesscriteria-healthypercent)
                public var healthyPercent: PropertyName<Value<Int>> { "HealthyPercent" }

                /// `SourceServiceRevisionCleanup`. One of `BLOCKING`, `DEFERRED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentearlysuccesscriteria.html#cfn-ecs-service-deploymentearlysuccesscriteria-sourceservicerevisioncleanup)
                public var sourceServiceRevisionCleanup: PropertyName<SourceServiceRevisionCleanup> { "SourceServiceRevisionCleanup" }
            }

            /// `AWS::ECS::Service`: `DeploymentEarlySuccessCriteria.SourceServiceRevisionCleanup`
            public final class SourceServiceRevisionCleanup: OpenEnum, @unchecked Sendable {
                /// `BLOCKING`
                public static var blocking: SourceServiceRevisionCleanup { "BLOCKING" }
                /// `DEFERRED`
                public static var deferred: SourceServiceRevisionCleanup { "DEFERRED" }
            }
        }

        /// `AWS::ECS::Service`: `DeploymentLifecycleHook`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentlifecyclehook.html>.
        public struct DeploymentLifecycleHook: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - lifecycleStages: One of `RECONCILE_SERVICE`, `PRE_SCALE_UP`, `POST_SCALE_UP`, `TEST_TRAFFIC_SHIFT`, `POST_TEST_TRAFFIC_SHIFT`, `PRE_PRODUCTION_TRAFFIC_SHIFT`, `PRODUCTION_TRAFFIC_SHIFT`, `POST_PRODUCTION_TRAFFIC_SHIFT`. Items at least 1.
            ///   - targetType: One of `AWS_LAMBDA`, `PAUSE`.
            public init(
                lifecycleStages: List<LifecycleStages>,
                hookDetails: Document? = nil,
                hookTargetArn: ARN<Lambda.Function>? = nil,
                roleArn: ARN<IAM.Role>? = nil,
                targetType: TargetType? = nil,
                timeoutConfiguration: HookTimeoutConfig? = nil
            ) {
                self.node = Node(properties: [
                    "LifecycleStages": lifecycleStages.node,
                    "HookDetails": hookDetails?.node,
                    "HookTargetArn": hookTargetArn?.node,
                    "RoleArn": roleArn?.node,
                    "TargetType": targetType?.node,
                    "TimeoutConfiguration": timeoutConfiguration?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `LifecycleStages`. One of `RECONCILE_SERVICE`, `PRE_SCALE_UP`, `POST_SCALE_UP`, `TEST_TRAFFIC_SHIFT`, `POST_TEST_TRAFFIC_SHIFT`, `PRE_PRODUCTION_TRAFFIC_SHIFT`, `PRODUCTION_TRAFFIC_SHIFT`, `POST_PRODUCTION_TRAFFIC_SHIFT`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentlifecyclehook.html#cfn-ecs-service-deploymentlifecyclehook-lifecyclestages)
                public var lifecycleStages: PropertyName<List<LifecycleStages>> { "LifecycleStages" }

                /// `HookDetails`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentlifecyclehook.html#cfn-ecs-service-deploymentlifecyclehook-hookdetails)
                public var hookDetails: PropertyName<Document> { "HookDetails" }

                /// `HookTargetArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentlifecyclehook.html#cfn-ecs-service-deploymentlifecyclehook-hooktargetarn)
                public var hookTargetArn: PropertyName<ARN<Lambda.Function>> { "HookTargetArn" }

                /// `RoleArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentlifecyclehook.html#cfn-ecs-service-deploymentlifecyclehook-rolearn)
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `TargetType`. One of `AWS_LAMBDA`, `PAUSE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentlifecyclehook.html#cfn-ecs-service-deploymentlifecyclehook-targettype)
                public var targetType: PropertyName<TargetType> { "TargetType" }

                /// `TimeoutConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentlifecyclehook.html#cfn-ecs-service-deploymentlifecyclehook-timeoutconfiguration)
                public var timeoutConfiguration: PropertyName<HookTimeoutConfig> { "TimeoutConfiguration" }
            }

            /// `AWS::ECS::Service`: `DeploymentLifecycleHook.LifecycleStages`
            public final class LifecycleStages: OpenEnum, @unchecked Sendable {
                /// `POST_PRODUCTION_TRAFFIC_SHIFT`
                public static var postProductionTrafficShift: LifecycleStages { "POST_PRODUCTION_TRAFFIC_SHIFT" }
                /// `POST_SCALE_UP`
                public static var postScaleUp: LifecycleStages { "POST_SCALE_UP" }
                /// `POST_TEST_TRAFFIC_SHIFT`
                public static var postTestTrafficShift: LifecycleStages { "POST_TEST_TRAFFIC_SHIFT" }
                /// `PRE_PRODUCTION_TRAFFIC_SHIFT`
                public static var preProductionTrafficShift: LifecycleStages { "PRE_PRODUCTION_TRAFFIC_SHIFT" }
                /// `PRE_SCALE_UP`
                public static var preScaleUp: LifecycleStages { "PRE_SCALE_UP" }
                /// `PRODUCTION_TRAFFIC_SHIFT`
                public static var productionTrafficShift: LifecycleStages { "PRODUCTION_TRAFFIC_SHIFT" }
                /// `RECONCILE_SERVICE`
                public static var reconcileService: LifecycleStages { "RECONCILE_SERVICE" }
                /// `TEST_TRAFFIC_SHIFT`
                public static var testTrafficShift: LifecycleStages { "TEST_TRAFFIC_SHIFT" }
            }

            /// `AWS::ECS::Service`: `DeploymentLifecycleHook.TargetType`
            public final class TargetType: OpenEnum, @unchecked Sendable {
                /// `AWS_LAMBDA`
                public static var awsLambda: TargetType { "AWS_LAMBDA" }
                /// `PAUSE`
                public static var pause: TargetType { "PAUSE" }
            }
        }

        /// `AWS::ECS::Service`: `EBSTagSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-ebstagspecification.html>.
        public struct EBSTagSpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - resourceType: One of `volume`.
            ///   - propagateTags: One of `SERVICE`, `TASK_DEFINITION`.
            ///   - tags: Items 0 to 50.
            public init(
                resourceType: ResourceType,
                propagateTags: PropagateTags? = nil,
                tags: List<Tag>? = nil
            ) {
                self.node = Node(properties: [
                    "ResourceType": resourceType.node,
                    "PropagateTags": propagateTags?.node,
                    "Tags": tags?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ResourceType`. One of `volume`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-ebstagspecification.html#cfn-ecs-service-ebstagspecification-resourcetype)
                public var resourceType: PropertyName<ResourceType> { "ResourceType" }

                /// `PropagateTags`. One of `SERVICE`, `TASK_DEFINITION`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-ebstagspecification.html#cfn-ecs-service-ebstagspecification-propagatetags)
                public var propagateTags: PropertyName<PropagateTags> { "PropagateTags" }

                /// `Tags`. Items 0 to 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-ebstagspecification.html#cfn-ecs-service-ebstagspecification-tags)
                public var tags: PropertyName<List<Tag>> { "Tags" }
            }

            /// `AWS::ECS::Service`: `EBSTagSpecification.PropagateTags`
            public final class PropagateTags: OpenEnum, @unchecked Sendable {
                /// `SERVICE`
                public static var service: PropagateTags { "SERVICE" }
                /// `TASK_DEFINITION`
                public static var taskDefinition: PropagateTags { "TASK_DEFINITION" }
            }

            /// `AWS::ECS::Service`: `EBSTagSpecification.ResourceType`
            public final class ResourceType: OpenEnum, @unchecked Sendable {
                /// `volume`
                public static var volume: ResourceType { "volume" }
            }
        }

        /// `AWS::ECS::Service`: `ForceNewDeployment`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-forcenewdeployment.html>.
        public struct ForceNewDeployment: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - forceNewDeploymentNonce: Length 1 to 255.
            public init(
                enableForceNewDeployment: Value<Bool>,
                forceNewDeploymentNonce: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "EnableForceNewDeployment": enableForceNewDeployment.node,
                    "ForceNewDeploymentNonce": forceNewDeploymentNonce?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `EnableForceNewDeployment`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-forcenewdeployment.html#cfn-ecs-service-forcenewdeployment-enableforcenewdeployment)
                public var enableForceNewDeployment: PropertyName<Value<Bool>> { "EnableForceNewDeployment" }

                /// `ForceNewDeploymentNonce`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-forcenewdeployment.html#cfn-ecs-service-forcenewdeployment-forcenewdeploymentnonce)
                public var forceNewDeploymentNonce: PropertyName<Value<String>> { "ForceNewDeploymentNonce" }
            }
        }

        /// `AWS::ECS::Service`: `GatewayConnector`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnector.html>.
        public struct GatewayConnector: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                portName: Value<String>,
                filters: GatewayConnectorFilters? = nil,
                healthCheck: GatewayConnectorHealthCheck? = nil
            ) {
                self.node = Node(properties: [
                    "PortName": portName.node,
                    "Filters": filters?.node,
                    "HealthCheck": healthCheck?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PortName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnector.html#cfn-ecs-service-gatewayconnector-portname)
                public var portName: PropertyName<Value<String>> { "PortName" }

                /// `Filters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnector.html#cfn-ecs-service-gatewayconnector-filters)
                public var filters: PropertyName<GatewayConnectorFilters> { "Filters" }

                /// `HealthCheck`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnector.html#cfn-ecs-service-gatewayconnector-healthcheck)
                public var healthCheck: PropertyName<GatewayConnectorHealthCheck> { "HealthCheck" }
            }
        }

        /// `AWS::ECS::Service`: `GatewayConnectorFilters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorfilters.html>.
        public struct GatewayConnectorFilters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - accessTypes: One of `PUBLIC`, `PRIVATE`. Items at most 2.
            public init(
                accessTypes: List<AccessTypes>? = nil
            ) {
                self.node = Node(properties: [
                    "AccessTypes": accessTypes?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AccessTypes`. One of `PUBLIC`, `PRIVATE`. Items at most 2. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorfilters.html#cfn-ecs-service-gatewayconnectorfilters-accesstypes)
                public var accessTypes: PropertyName<List<AccessTypes>> { "AccessTypes" }
            }

            /// `AWS::ECS::Service`: `GatewayConnectorFilters.AccessTypes`
            public final class AccessTypes: OpenEnum, @unchecked Sendable {
                /// `PRIVATE`
                public static var `private`: AccessTypes { "PRIVATE" }
                /// `PUBLIC`
                public static var `public`: AccessTypes { "PUBLIC" }
            }
        }

        /// `AWS::ECS::Service`: `GatewayConnectorHealthCheck`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheck.html>.
        public struct GatewayConnectorHealthCheck: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - healthCheckProtocol: One of `HTTP`, `HTTPS`.
            public init(
                healthCheckIntervalSeconds: Seconds? = nil,
                healthCheckPath: Value<String>? = nil,
                healthCheckPort: Value<Int>? = nil,
                healthCheckProtocol: HealthCheckProtocol? = nil,
                healthCheckTimeoutSeconds: Seconds? = nil,
                healthyThresholdCount: Value<Int>? = nil,
                matcher: GatewayConnectorHealthCheckMatcher? = nil,
                unhealthyThresholdCount: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "HealthCheckIntervalSeconds": healthCheckIntervalSeconds?.node,
                    "HealthCheckPath": healthCheckPath?.node,
                    "HealthCheckPort": healthCheckPort?.node,
                    "HealthCheckProtocol": healthCheckProtocol?.node,
                    "HealthCheckTimeoutSeconds": healthCheckTimeoutSeconds?.node,
                    "HealthyThresholdCount": healthyThresholdCount?.node,
                    "Matcher": matcher?.node,
                    "UnhealthyThresholdCount": unhealthyThresholdCount?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `HealthCheckIntervalSeconds`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheck.html#cfn-ecs-service-gatewayconnectorhealthcheck-healthcheckintervalseconds)
                public var healthCheckIntervalSeconds: PropertyName<Seconds> { "HealthCheckIntervalSeconds" }

                /// `HealthCheckPath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheck.html#cfn-ecs-service-gatewayconnectorhealthcheck-healthcheckpath)
                public var healthCheckPath: PropertyName<Value<String>> { "HealthCheckPath" }

                /// `HealthCheckPort`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheck.html#cfn-ecs-service-gatewayconnectorhealthcheck-healthcheckport)
                public var healthCheckPort: PropertyName<Value<Int>> { "HealthCheckPort" }

                /// `HealthCheckProtocol`. One of `HTTP`, `HTTPS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheck.html#cfn-ecs-service-gatewayconnectorhealthcheck-healthcheckprotocol)
                public var healthCheckProtocol: PropertyName<HealthCheckProtocol> { "HealthCheckProtocol" }

                /// `HealthCheckTimeoutSeconds`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheck.html#cfn-ecs-service-gatewayconnectorhealthcheck-healthchecktimeoutseconds)
                public var healthCheckTimeoutSeconds: PropertyName<Seconds> { "HealthCheckTimeoutSeconds" }

                /// `HealthyThresholdCount`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheck.html#cfn-ecs-service-gatewayconnectorhealthcheck-healthythresholdcount)
                public var healthyThresholdCount: PropertyName<Value<Int>> { "HealthyThresholdCount" }

                /// `Matcher`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheck.html#cfn-ecs-service-gatewayconnectorhealthcheck-matcher)
                public var matcher: PropertyName<GatewayConnectorHealthCheckMatcher> { "Matcher" }

                /// `UnhealthyThresholdCount`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheck.html#cfn-ecs-service-gatewayconnectorhealthcheck-unhealthythresholdcount)
                public var unhealthyThresholdCount: PropertyName<Value<Int>> { "UnhealthyThresholdCount" }
            }

            /// `AWS::ECS::Service`: `GatewayConnectorHealthCheck.HealthCheckProtocol`
            public final class HealthCheckProtocol: OpenEnum, @unchecked Sendable {
                /// `HTTP`
                public static var http: HealthCheckProtocol { "HTTP" }
                /// `HTTPS`
                public static var https: HealthCheckProtocol { "HTTPS" }
            }
        }

        /// `AWS::ECS::Service`: `GatewayConnectorHealthCheckMatcher`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheckmatcher.html>.
        public struct GatewayConnectorHealthCheckMatcher: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                grpcCode: Value<String>? = nil,
                httpCode: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "GrpcCode": grpcCode?.node,
                    "HttpCode": httpCode?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `GrpcCode`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheckmatcher.html#cfn-ecs-service-gatewayconnectorhealthcheckmatcher-grpccode)
                public var grpcCode: PropertyName<Value<String>> { "GrpcCode" }

                /// `HttpCode`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheckmatcher.html#cfn-ecs-service-gatewayconnectorhealthcheckmatcher-httpcode)
                public var httpCode: PropertyName<Value<String>> { "HttpCode" }
            }
        }

        /// `AWS::ECS::Service`: `HookTimeoutConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-hooktimeoutconfig.html>.
        public struct HookTimeoutConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - action: One of `ROLLBACK`, `CONTINUE`.
            ///   - timeoutInMinutes: Range 1 to 20160.
            public init(
                action: Action? = nil,
                timeoutInMinutes: Minutes? = nil
            ) {
                self.node = Node(properties: [
                    "Action": action?.node,
                    "TimeoutInMinutes": timeoutInMinutes?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Action`. One of `ROLLBACK`, `CONTINUE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-hooktimeoutconfig.html#cfn-ecs-service-hooktimeoutconfig-action)
                public var action: PropertyName<Action> { "Action" }

                /// `TimeoutInMinutes`. Range 1 to 20160. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-hooktimeoutconfig.html#cfn-ecs-service-hooktimeoutconfig-timeoutinminutes)
                public var timeoutInMinutes: PropertyName<Minutes> { "TimeoutInMinutes" }
            }

            /// `AWS::ECS::Service`: `HookTimeoutConfig.Action`
            public final class Action: OpenEnum, @unchecked Sendable {
                /// `CONTINUE`
                public static var `continue`: Action { "CONTINUE" }
                /// `ROLLBACK`
                public static var rollback: Action { "ROLLBACK" }
            }
        }

        /// `AWS::ECS::Service`: `LaunchType`
        public final class LaunchType: OpenEnum, @unchecked Sendable {
            /// `EC2`
            public static var ec2: LaunchType { "EC2" }
            /// `EXTERNAL`
            public static var external: LaunchType { "EXTERNAL" }
            /// `FARGATE`
            public static var fargate: LaunchType { "FARGATE" }
        }

        /// `AWS::ECS::Service`: `LinearConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-linearconfiguration.html>.
        public struct LinearConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - stepBakeTimeInMinutes: Range 0 to 1440.
            ///   - stepPercent: Range 3 to 100. A multiple of 0.1.
            public init(
                stepBakeTimeInMinutes: Minutes? = nil,
                stepPercent: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "StepBakeTimeInMinutes": stepBakeTimeInMinutes?.node,
                    "StepPercent": stepPercent?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `StepBakeTimeInMinutes`. Range 0 to 1440. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-linearconfiguration.html#cfn-ecs-service-linearconfiguration-stepbaketimeinminutes)
                public var stepBakeTimeInMinutes: PropertyName<Minutes> { "StepBakeTimeInMinutes" }

                /// `StepPercent`. Range 3 to 100. A multiple of 0.1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-linearconfiguration.html#cfn-ecs-service-linearconfiguration-steppercent)
                public var stepPercent: PropertyName<Value<Double>> { "StepPercent" }
            }
        }

        /// `AWS::ECS::Service`: `LoadBalancer`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-loadbalancer.html>.
        public struct LoadBalancer: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                advancedConfiguration: AdvancedConfiguration? = nil,
                containerName: Value<String>? = nil,
                containerPort: Value<Int>? = nil,
                loadBalancerName: ID<ElasticLoadBalancing.LoadBalancer>? = nil,
                targetGroupArn: ARN<ElasticLoadBalancingV2.TargetGroup>? = nil
            ) {
                self.node = Node(properties: [
                    "AdvancedConfiguration": advancedConfiguration?.node,
                    "ContainerName": containerName?.node,
                    "ContainerPort": containerPort?.node,
                    "LoadBalancerName": loadBalancerName?.node,
                    "TargetGroupArn": targetGroupArn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AdvancedConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-loadbalancer.html#cfn-ecs-service-loadbalancer-advancedconfiguration)
                public var advancedConfiguration: PropertyName<AdvancedConfiguration> { "AdvancedConfiguration" }

                /// `ContainerName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-loadbalancer.html#cfn-ecs-service-loadbalancer-containername)
                public var containerName: PropertyName<Value<String>> { "ContainerName" }

                /// `ContainerPort`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-loadbalancer.html#cfn-ecs-service-loadbalancer-containerport)
                public var containerPort: PropertyName<Value<Int>> { "ContainerPort" }

                /// `LoadBalancerName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-loadbalancer.html#cfn-ecs-service-loadbalancer-loadbalancername)
                public var loadBalancerName: PropertyName<ID<ElasticLoadBalancing.LoadBalancer>> { "LoadBalancerName" }

                /// `TargetGroupArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-loadbalancer.html#cfn-ecs-service-loadbalancer-targetgrouparn)
                public var targetGroupArn: PropertyName<ARN<ElasticLoadBalancingV2.TargetGroup>> { "TargetGroupArn" }
            }
        }

        /// `AWS::ECS::Service`: `LogConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-logconfiguration.html>.
        public struct LogConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - logDriver: One of `awsfirelens`, `awslogs`, `fluentd`, `gelf`, `journald`, `json-file`, `splunk`, `syslog`.
            public init(
                logDriver: LogDriver? = nil,
                options: Map<Value<String>>? = nil,
                secretOptions: List<Secret>? = nil
            ) {
                self.node = Node(properties: [
                    "LogDriver": logDriver?.node,
                    "Options": options?.node,
                    "SecretOptions": secretOptions?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `LogDriver`. One of `awsfirelens`, `awslogs`, `fluentd`, `gelf`, `journald`, `json-file`, `splunk`, `syslog`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-logconfiguration.html#cfn-ecs-service-logconfiguration-logdriver)
                public var logDriver: PropertyName<LogDriver> { "LogDriver" }

                /// `Options`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-logconfiguration.html#cfn-ecs-service-logconfiguration-options)
                public var options: PropertyName<Map<Value<String>>> { "Options" }

                /// `SecretOptions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-logconfiguration.html#cfn-ecs-service-logconfiguration-secretoptions)
                public var secretOptions: PropertyName<List<Secret>> { "SecretOptions" }
            }

            /// `AWS::ECS::Service`: `LogConfiguration.LogDriver`
            public final class LogDriver: OpenEnum, @unchecked Sendable {
                /// `awsfirelens`
                public static var awsfirelens: LogDriver { "awsfirelens" }
                /// `awslogs`
                public static var awslogs: LogDriver { "awslogs" }
                /// `fluentd`
                public static var fluentd: LogDriver { "fluentd" }
                /// `gelf`
                public static var gelf: LogDriver { "gelf" }
                /// `journald`
                public static var journald: LogDriver { "journald" }
                /// `json-file`
                public static var jsonFile: LogDriver { "json-file" }
                /// `splunk`
                public static var splunk: LogDriver { "splunk" }
                /// `syslog`
                public static var syslog: LogDriver { "syslog" }
            }
        }

        /// `AWS::ECS::Service`: `MetricConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-metricconfiguration.html>.
        public struct MetricConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricNames: One of `CPUUtilization`, `MemoryUtilization`. Items 1 to 2. No item twice. Each: Length 1 to 255.
            ///   - resolutionSeconds: Range 20 to 60. One of 20, 60.
            public init(
                metricNames: List<MetricNames>,
                resolutionSeconds: Seconds
            ) {
                self.node = Node(properties: [
                    "MetricNames": metricNames.node,
                    "ResolutionSeconds": resolutionSeconds.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MetricNames`. One of `CPUUtilization`, `MemoryUtilization`. Items 1 to 2. No item twice. Each: Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-metricconfiguration.html#cfn-ecs-service-metricconfiguration-metricnames)
                public var metricNames: PropertyName<List<MetricNames>> { "MetricNames" }

                /// `ResolutionSeconds`. Range 20 to 60. One of 20, 60. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-metricconfiguration.html#cfn-ecs-service-metricconfiguration-resolutionseconds)
                public var resolutionSeconds: PropertyName<Seconds> { "ResolutionSeconds" }
            }

            /// `AWS::ECS::Service`: `MetricConfiguration.MetricNames`
            public final class MetricNames: OpenEnum, @unchecked Sendable {
                /// `CPUUtilization`
                public static var cpuUtilization: MetricNames { "CPUUtilization" }
                /// `MemoryUtilization`
                public static var memoryUtilization: MetricNames { "MemoryUtilization" }
            }
        }

        /// `AWS::ECS::Service`: `MonitoringConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-monitoringconfiguration.html>.
        public struct MonitoringConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricConfigurations: Items 1 to 2.
            public init(
                metricConfigurations: List<MetricConfiguration>
            ) {
                self.node = Node(properties: [
                    "MetricConfigurations": metricConfigurations.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MetricConfigurations`. Items 1 to 2. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-monitoringconfiguration.html#cfn-ecs-service-monitoringconfiguration-metricconfigurations)
                public var metricConfigurations: PropertyName<List<MetricConfiguration>> { "MetricConfigurations" }
            }
        }

        /// `AWS::ECS::Service`: `NetworkConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-networkconfiguration.html>.
        public struct NetworkConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                awsvpcConfiguration: AwsVpcConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "AwsvpcConfiguration": awsvpcConfiguration?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AwsvpcConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-networkconfiguration.html#cfn-ecs-service-networkconfiguration-awsvpcconfiguration)
                public var awsvpcConfiguration: PropertyName<AwsVpcConfiguration> { "AwsvpcConfiguration" }
            }
        }

        /// `AWS::ECS::Service`: `PlacementConstraint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-placementconstraint.html>.
        public struct PlacementConstraint: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `distinctInstance`, `memberOf`.
            public init(
                type: TypeProperty,
                expression: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type.node,
                    "Expression": expression?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `distinctInstance`, `memberOf`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-placementconstraint.html#cfn-ecs-service-placementconstraint-type)
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `Expression`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-placementconstraint.html#cfn-ecs-service-placementconstraint-expression)
                public var expression: PropertyName<Value<String>> { "Expression" }
            }

            /// `AWS::ECS::Service`: `PlacementConstraint.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `distinctInstance`
                public static var distinctInstance: TypeProperty { "distinctInstance" }
                /// `memberOf`
                public static var memberOf: TypeProperty { "memberOf" }
            }
        }

        /// `AWS::ECS::Service`: `PlacementStrategy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-placementstrategy.html>.
        public struct PlacementStrategy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `binpack`, `random`, `spread`.
            public init(
                type: TypeProperty,
                field: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type.node,
                    "Field": field?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `binpack`, `random`, `spread`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-placementstrategy.html#cfn-ecs-service-placementstrategy-type)
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `Field`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-placementstrategy.html#cfn-ecs-service-placementstrategy-field)
                public var field: PropertyName<Value<String>> { "Field" }
            }

            /// `AWS::ECS::Service`: `PlacementStrategy.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `binpack`
                public static var binpack: TypeProperty { "binpack" }
                /// `random`
                public static var random: TypeProperty { "random" }
                /// `spread`
                public static var spread: TypeProperty { "spread" }
            }
        }

        /// `AWS::ECS::Service`: `PropagateTags`
        public final class PropagateTags: OpenEnum, @unchecked Sendable {
            /// `SERVICE`
            public static var service: PropagateTags { "SERVICE" }
            /// `TASK_DEFINITION`
            public static var taskDefinition: PropagateTags { "TASK_DEFINITION" }
        }

        /// `AWS::ECS::Service`: `SchedulingStrategy`
        public final class SchedulingStrategy: OpenEnum, @unchecked Sendable {
            /// `DAEMON`
            public static var daemon: SchedulingStrategy { "DAEMON" }
            /// `REPLICA`
            public static var replica: SchedulingStrategy { "REPLICA" }
        }

        /// `AWS::ECS::Service`: `Secret`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-secret.html>.
        public struct Secret: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                name: Value<String>,
                valueFrom: ValueFrom
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "ValueFrom": valueFrom.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-secret.html#cfn-ecs-service-secret-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `ValueFrom`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-secret.html#cfn-ecs-service-secret-valuefrom)
                public var valueFrom: PropertyName<ValueFrom> { "ValueFrom" }
            }

            /// `AWS::ECS::Service`: `Secret.ValueFrom`
            public final class ValueFrom: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::SecretsManager::Secret`.
                public convenience init(_ reference: ARN<SecretsManager.Secret>) { self.init(node: reference.node) }
                /// Something of `AWS::SSM::Parameter`.
                public convenience init(_ reference: ID<SSM.Parameter>) { self.init(node: reference.node) }
                /// Something of `AWS::SSM::Parameter`.
                public convenience init(_ reference: ARN<SSM.Parameter>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectAccessLogConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectaccesslogconfiguration.html>.
        public struct ServiceConnectAccessLogConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - format: One of `TEXT`, `JSON`.
            ///   - includeQueryParameters: One of `DISABLED`, `ENABLED`.
            public init(
                format: Format,
                includeQueryParameters: IncludeQueryParameters? = nil
            ) {
                self.node = Node(properties: [
                    "Format": format.node,
                    "IncludeQueryParameters": includeQueryParameters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Format`. One of `TEXT`, `JSON`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectaccesslogconfiguration.html#cfn-ecs-service-serviceconnectaccesslogconfiguration-format)
                public var format: PropertyName<Format> { "Format" }

                /// `IncludeQueryParameters`. One of `DISABLED`, `ENABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectaccesslogconfiguration.html#cfn-ecs-service-serviceconnectaccesslogconfiguration-includequeryparameters)
                public var includeQueryParameters: PropertyName<IncludeQueryParameters> { "IncludeQueryParameters" }
            }

            /// `AWS::ECS::Service`: `ServiceConnectAccessLogConfiguration.Format`
            public final class Format: OpenEnum, @unchecked Sendable {
                /// `JSON`
                public static var json: Format { "JSON" }
                /// `TEXT`
                public static var text: Format { "TEXT" }
            }

            /// `AWS::ECS::Service`: `ServiceConnectAccessLogConfiguration.IncludeQueryParameters`
            public final class IncludeQueryParameters: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: IncludeQueryParameters { "DISABLED" }
                /// `ENABLED`
                public static var enabled: IncludeQueryParameters { "ENABLED" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectClientAlias`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectclientalias.html>.
        public struct ServiceConnectClientAlias: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - port: Range 0 to 65535.
            public init(
                port: Value<Int>,
                dnsName: Value<String>? = nil,
                testTrafficRules: ServiceConnectTestTrafficRules? = nil
            ) {
                self.node = Node(properties: [
                    "Port": port.node,
                    "DnsName": dnsName?.node,
                    "TestTrafficRules": testTrafficRules?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Port`. Range 0 to 65535. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectclientalias.html#cfn-ecs-service-serviceconnectclientalias-port)
                public var port: PropertyName<Value<Int>> { "Port" }

                /// `DnsName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectclientalias.html#cfn-ecs-service-serviceconnectclientalias-dnsname)
                public var dnsName: PropertyName<Value<String>> { "DnsName" }

                /// `TestTrafficRules`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectclientalias.html#cfn-ecs-service-serviceconnectclientalias-testtrafficrules)
                public var testTrafficRules: PropertyName<ServiceConnectTestTrafficRules> { "TestTrafficRules" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectconfiguration.html>.
        public struct ServiceConnectConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - containerConfigurations: Items 0 to 10. Each: Entries 1.
            public init(
                enabled: Value<Bool>,
                accessLogConfiguration: ServiceConnectAccessLogConfiguration? = nil,
                containerConfigurations: List<ServiceConnectContainerConfiguration>? = nil,
                logConfiguration: LogConfiguration? = nil,
                namespace: Namespace? = nil,
                services: List<ServiceConnectService>? = nil
            ) {
                self.node = Node(properties: [
                    "Enabled": enabled.node,
                    "AccessLogConfiguration": accessLogConfiguration?.node,
                    "ContainerConfigurations": containerConfigurations?.node,
                    "LogConfiguration": logConfiguration?.node,
                    "Namespace": namespace?.node,
                    "Services": services?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectconfiguration.html#cfn-ecs-service-serviceconnectconfiguration-enabled)
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `AccessLogConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectconfiguration.html#cfn-ecs-service-serviceconnectconfiguration-accesslogconfiguration)
                public var accessLogConfiguration: PropertyName<ServiceConnectAccessLogConfiguration> { "AccessLogConfiguration" }

                /// `ContainerConfigurations`. Items 0 to 10. Each: Entries 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectconfiguration.html#cfn-ecs-service-serviceconnectconfiguration-containerconfigurations)
                public var containerConfigurations: PropertyName<List<ServiceConnectContainerConfiguration>> { "ContainerConfigurations" }

                /// `LogConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectconfiguration.html#cfn-ecs-service-serviceconnectconfiguration-logconfiguration)
                public var logConfiguration: PropertyName<LogConfiguration> { "LogConfiguration" }

                /// `Namespace`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectconfiguration.html#cfn-ecs-service-serviceconnectconfiguration-namespace)
                public var namespace: PropertyName<Namespace> { "Namespace" }

                /// `Services`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectconfiguration.html#cfn-ecs-service-serviceconnectconfiguration-services)
                public var services: PropertyName<List<ServiceConnectService>> { "Services" }
            }

            /// `AWS::ECS::Service`: `ServiceConnectConfiguration.Namespace`
            public final class Namespace: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::ServiceDiscovery::HttpNamespace`.
                public convenience init(_ reference: ARN<ServiceDiscovery.HttpNamespace>) { self.init(node: reference.node) }
                /// Something of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
                public convenience init(_ reference: ARN<ServiceDiscovery.PrivateDnsNamespace>) { self.init(node: reference.node) }
                /// Something of `AWS::ServiceDiscovery::PublicDnsNamespace`.
                public convenience init(_ reference: ARN<ServiceDiscovery.PublicDnsNamespace>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectContainerConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectcontainerconfiguration.html>.
        public struct ServiceConnectContainerConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - logLevel: One of `debug`, `info`.
            public init(
                logLevel: LogLevel? = nil
            ) {
                self.node = Node(properties: [
                    "LogLevel": logLevel?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `LogLevel`. One of `debug`, `info`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectcontainerconfiguration.html#cfn-ecs-service-serviceconnectcontainerconfiguration-loglevel)
                public var logLevel: PropertyName<LogLevel> { "LogLevel" }
            }

            /// `AWS::ECS::Service`: `ServiceConnectContainerConfiguration.LogLevel`
            public final class LogLevel: OpenEnum, @unchecked Sendable {
                /// `debug`
                public static var debug: LogLevel { "debug" }
                /// `info`
                public static var info: LogLevel { "info" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectService`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectservice.html>.
        public struct ServiceConnectService: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - ingressPortOverride: Range 0 to 65535.
            public init(
                portName: Value<String>,
                clientAliases: List<ServiceConnectClientAlias>? = nil,
                discoveryName: Value<String>? = nil,
                ingressPortOverride: Value<Int>? = nil,
                timeout: TimeoutConfiguration? = nil,
                tls: ServiceConnectTlsConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "PortName": portName.node,
                    "ClientAliases": clientAliases?.node,
                    "DiscoveryName": discoveryName?.node,
                    "IngressPortOverride": ingressPortOverride?.node,
                    "Timeout": timeout?.node,
                    "Tls": tls?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PortName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectservice.html#cfn-ecs-service-serviceconnectservice-portname)
                public var portName: PropertyName<Value<String>> { "PortName" }

                /// `ClientAliases`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectservice.html#cfn-ecs-service-serviceconnectservice-clientaliases)
                public var clientAliases: PropertyName<List<ServiceConnectClientAlias>> { "ClientAliases" }

                /// `DiscoveryName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectservice.html#cfn-ecs-service-serviceconnectservice-discoveryname)
                public var discoveryName: PropertyName<Value<String>> { "DiscoveryName" }

                /// `IngressPortOverride`. Range 0 to 65535. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectservice.html#cfn-ecs-service-serviceconnectservice-ingressportoverride)
                public var ingressPortOverride: PropertyName<Value<Int>> { "IngressPortOverride" }

                /// `Timeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectservice.html#cfn-ecs-service-serviceconnectservice-timeout)
                public var timeout: PropertyName<TimeoutConfiguration> { "Timeout" }

                /// `Tls`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectservice.html#cfn-ecs-service-serviceconnectservice-tls)
                public var tls: PropertyName<ServiceConnectTlsConfiguration> { "Tls" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectTestTrafficRules`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrules.html>.
        public struct ServiceConnectTestTrafficRules: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                header: ServiceConnectTestTrafficRulesHeader
            ) {
                self.node = Node(properties: [
                    "Header": header.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Header`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrules.html#cfn-ecs-service-serviceconnecttesttrafficrules-header)
                public var header: PropertyName<ServiceConnectTestTrafficRulesHeader> { "Header" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectTestTrafficRulesHeader`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrulesheader.html>.
        public struct ServiceConnectTestTrafficRulesHeader: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                name: Value<String>,
                value: ServiceConnectTestTrafficRulesHeaderValue? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Value": value?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrulesheader.html#cfn-ecs-service-serviceconnecttesttrafficrulesheader-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrulesheader.html#cfn-ecs-service-serviceconnecttesttrafficrulesheader-value)
                public var value: PropertyName<ServiceConnectTestTrafficRulesHeaderValue> { "Value" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectTestTrafficRulesHeaderValue`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrulesheadervalue.html>.
        public struct ServiceConnectTestTrafficRulesHeaderValue: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                exact: Value<String>
            ) {
                self.node = Node(properties: [
                    "Exact": exact.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Exact`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrulesheadervalue.html#cfn-ecs-service-serviceconnecttesttrafficrulesheadervalue-exact)
                public var exact: PropertyName<Value<String>> { "Exact" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectTlsCertificateAuthority`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttlscertificateauthority.html>.
        public struct ServiceConnectTlsCertificateAuthority: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                awsPcaAuthorityArn: ARN<ACMPCA.CertificateAuthority>? = nil
            ) {
                self.node = Node(properties: [
                    "AwsPcaAuthorityArn": awsPcaAuthorityArn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AwsPcaAuthorityArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttlscertificateauthority.html#cfn-ecs-service-serviceconnecttlscertificateauthority-awspcaauthorityarn)
                public var awsPcaAuthorityArn: PropertyName<ARN<ACMPCA.CertificateAuthority>> { "AwsPcaAuthorityArn" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectTlsConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttlsconfiguration.html>.
        public struct ServiceConnectTlsConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority,
                kmsKey: Reference<KMS.Key>? = nil,
                roleArn: ARN<IAM.Role>? = nil
            ) {
                self.node = Node(properties: [
                    "IssuerCertificateAuthority": issuerCertificateAuthority.node,
                    "KmsKey": kmsKey?.node,
                    "RoleArn": roleArn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `IssuerCertificateAuthority`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttlsconfiguration.html#cfn-ecs-service-serviceconnecttlsconfiguration-issuercertificateauthority)
                public var issuerCertificateAuthority: PropertyName<ServiceConnectTlsCertificateAuthority> { "IssuerCertificateAuthority" }

                /// `KmsKey`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttlsconfiguration.html#cfn-ecs-service-serviceconnecttlsconfiguration-kmskey)
                public var kmsKey: PropertyName<Reference<KMS.Key>> { "KmsKey" }

                /// `RoleArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttlsconfiguration.html#cfn-ecs-service-serviceconnecttlsconfiguration-rolearn)
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceManagedEBSVolumeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html>.
        public struct ServiceManagedEBSVolumeConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - filesystemType: One of `ext3`, `ext4`, `ntfs`, `xfs`.
            public init(
                roleArn: ARN<IAM.Role>,
                encrypted: Value<Bool>? = nil,
                filesystemType: FilesystemType? = nil,
                iops: Value<Int>? = nil,
                kmsKeyId: Reference<KMS.Key>? = nil,
                sizeInGiB: Value<Int>? = nil,
                snapshotId: ID<EC2.Snapshot>? = nil,
                tagSpecifications: List<EBSTagSpecification>? = nil,
                throughput: Value<Int>? = nil,
                volumeInitializationRate: Value<Int>? = nil,
                volumeType: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "RoleArn": roleArn.node,
                    "Encrypted": encrypted?.node,
                    "FilesystemType": filesystemType?.node,
                    "Iops": iops?.node,
                    "KmsKeyId": kmsKeyId?.node,
                    "SizeInGiB": sizeInGiB?.node,
                    "SnapshotId": snapshotId?.node,
                    "TagSpecifications": tagSpecifications?.node,
                    "Throughput": throughput?.node,
                    "VolumeInitializationRate": volumeInitializationRate?.node,
                    "VolumeType": volumeType?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `RoleArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html#cfn-ecs-service-servicemanagedebsvolumeconfiguration-rolearn)
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `Encrypted`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html#cfn-ecs-service-servicemanagedebsvolumeconfiguration-encrypted)
                public var encrypted: PropertyName<Value<Bool>> { "Encrypted" }

                /// `FilesystemType`. One of `ext3`, `ext4`, `ntfs`, `xfs`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html#cfn-ecs-service-servicemanagedebsvolumeconfiguration-filesystemtype)
                public var filesystemType: PropertyName<FilesystemType> { "FilesystemType" }

                /// `Iops`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html#cfn-ecs-service-servicemanagedebsvolumeconfiguration-iops)
                public var iops: PropertyName<Value<Int>> { "Iops" }

                /// `KmsKeyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html#cfn-ecs-service-servicemanagedebsvolumeconfiguration-kmskeyid)
                public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }

                /// `SizeInGiB`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html#cfn-ecs-service-servicemanagedebsvolumeconfiguration-sizeingib)
                public var sizeInGiB: PropertyName<Value<Int>> { "SizeInGiB" }

                /// `SnapshotId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html#cfn-ecs-service-servicemanagedebsvolumeconfiguration-snapshotid)
                public var snapshotId: PropertyName<ID<EC2.Snapshot>> { "SnapshotId" }

                /// `TagSpecifications`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html#cfn-ecs-service-servicemanagedebsvolumeconfiguration-tagspecifications)
                public var tagSpecifications: PropertyName<List<EBSTagSpecification>> { "TagSpecifications" }

                /// `Throughput`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html#cfn-ecs-service-servicemanagedebsvolumeconfiguration-throughput)
                public var throughput: PropertyName<Value<Int>> { "Throughput" }

                /// `VolumeInitializationRate`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html#cfn-ecs-service-servicemanagedebsvolumeconfiguration-volumeinitializationrate)
                public var volumeInitializationRate: PropertyName<Value<Int>> { "VolumeInitializationRate" }

                /// `VolumeType`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html#cfn-ecs-service-servicemanagedebsvolumeconfiguration-volumetype)
                public var volumeType: PropertyName<Value<String>> { "VolumeType" }
            }

            /// `AWS::ECS::Service`: `ServiceManagedEBSVolumeConfiguration.FilesystemType`
            public final class FilesystemType: OpenEnum, @unchecked Sendable {
                /// `ext3`
                public static var ext3: FilesystemType { "ext3" }
                /// `ext4`
                public static var ext4: FilesystemType { "ext4" }
                /// `ntfs`
                public static var ntfs: FilesystemType { "ntfs" }
                /// `xfs`
                public static var xfs: FilesystemType { "xfs" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceRegistry`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceregistry.html>.
        public struct ServiceRegistry: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                containerName: Value<String>? = nil,
                containerPort: Value<Int>? = nil,
                port: Value<Int>? = nil,
                registryArn: ARN<ServiceDiscovery.Service>? = nil
            ) {
                self.node = Node(properties: [
                    "ContainerName": containerName?.node,
                    "ContainerPort": containerPort?.node,
                    "Port": port?.node,
                    "RegistryArn": registryArn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ContainerName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceregistry.html#cfn-ecs-service-serviceregistry-containername)
                public var containerName: PropertyName<Value<String>> { "ContainerName" }

                /// `ContainerPort`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceregistry.html#cfn-ecs-service-serviceregistry-containerport)
                public var containerPort: PropertyName<Value<Int>> { "ContainerPort" }

                /// `Port`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceregistry.html#cfn-ecs-service-serviceregistry-port)
                public var port: PropertyName<Value<Int>> { "Port" }

                /// `RegistryArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceregistry.html#cfn-ecs-service-serviceregistry-registryarn)
                public var registryArn: PropertyName<ARN<ServiceDiscovery.Service>> { "RegistryArn" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceVolumeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicevolumeconfiguration.html>.
        public struct ServiceVolumeConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                name: Value<String>,
                managedEBSVolume: ServiceManagedEBSVolumeConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "ManagedEBSVolume": managedEBSVolume?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicevolumeconfiguration.html#cfn-ecs-service-servicevolumeconfiguration-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `ManagedEBSVolume`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicevolumeconfiguration.html#cfn-ecs-service-servicevolumeconfiguration-managedebsvolume)
                public var managedEBSVolume: PropertyName<ServiceManagedEBSVolumeConfiguration> { "ManagedEBSVolume" }
            }
        }

        /// `AWS::ECS::Service`: `ThresholdConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-thresholdconfiguration.html>.
        public struct ThresholdConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `COUNT`, `BOUNDED_PERCENT`, `UNBOUNDED_PERCENT`.
            public init(
                type: TypeProperty,
                value: Value<Int>
            ) {
                self.node = Node(properties: [
                    "Type": type.node,
                    "Value": value.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `COUNT`, `BOUNDED_PERCENT`, `UNBOUNDED_PERCENT`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-thresholdconfiguration.html#cfn-ecs-service-thresholdconfiguration-type)
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-thresholdconfiguration.html#cfn-ecs-service-thresholdconfiguration-value)
                public var value: PropertyName<Value<Int>> { "Value" }
            }

            /// `AWS::ECS::Service`: `ThresholdConfiguration.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `BOUNDED_PERCENT`
                public static var boundedPercent: TypeProperty { "BOUNDED_PERCENT" }
                /// `COUNT`
                public static var count: TypeProperty { "COUNT" }
                /// `UNBOUNDED_PERCENT`
                public static var unboundedPercent: TypeProperty { "UNBOUNDED_PERCENT" }
            }
        }

        /// `AWS::ECS::Service`: `TimeoutConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-timeoutconfiguration.html>.
        public struct TimeoutConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - idleTimeoutSeconds: Range 0 to 2147483647.
            ///   - perRequestTimeoutSeconds: Range 0 to 2147483647.
            public init(
                idleTimeoutSeconds: Seconds? = nil,
                perRequestTimeoutSeconds: Seconds? = nil
            ) {
                self.node = Node(properties: [
                    "IdleTimeoutSeconds": idleTimeoutSeconds?.node,
                    "PerRequestTimeoutSeconds": perRequestTimeoutSeconds?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `IdleTimeoutSeconds`. Range 0 to 2147483647. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-timeoutconfiguration.html#cfn-ecs-service-timeoutconfiguration-idletimeoutseconds)
                public var idleTimeoutSeconds: PropertyName<Seconds> { "IdleTimeoutSeconds" }

                /// `PerRequestTimeoutSeconds`. Range 0 to 2147483647. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-timeoutconfiguration.html#cfn-ecs-service-timeoutconfiguration-perrequesttimeoutseconds)
                public var perRequestTimeoutSeconds: PropertyName<Seconds> { "PerRequestTimeoutSeconds" }
            }
        }

        /// `AWS::ECS::Service`: `VpcLatticeAdvancedConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeadvancedconfiguration.html>.
        public struct VpcLatticeAdvancedConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                alternateTargetGroupArn: ARN<VpcLattice.TargetGroup>? = nil,
                productionListenerRule: Value<String>? = nil,
                testListenerRule: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "AlternateTargetGroupArn": alternateTargetGroupArn?.node,
                    "ProductionListenerRule": productionListenerRule?.node,
                    "TestListenerRule": testListenerRule?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AlternateTargetGroupArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeadvancedconfiguration.html#cfn-ecs-service-vpclatticeadvancedconfiguration-alternatetargetgrouparn)
                public var alternateTargetGroupArn: PropertyName<ARN<VpcLattice.TargetGroup>> { "AlternateTargetGroupArn" }

                /// `ProductionListenerRule`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeadvancedconfiguration.html#cfn-ecs-service-vpclatticeadvancedconfiguration-productionlistenerrule)
                public var productionListenerRule: PropertyName<Value<String>> { "ProductionListenerRule" }

                /// `TestListenerRule`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeadvancedconfiguration.html#cfn-ecs-service-vpclatticeadvancedconfiguration-testlistenerrule)
                public var testListenerRule: PropertyName<Value<String>> { "TestListenerRule" }
            }
        }

        /// `AWS::ECS::Service`: `VpcLatticeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeconfiguration.html>.
        public struct VpcLatticeConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                portName: Value<String>,
                roleArn: ARN<IAM.Role>,
                targetGroupArn: ARN<VpcLattice.TargetGroup>,
                advancedConfiguration: VpcLatticeAdvancedConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "PortName": portName.node,
                    "RoleArn": roleArn.node,
                    "TargetGroupArn": targetGroupArn.node,
                    "AdvancedConfiguration": advancedConfiguration?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PortName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeconfiguration.html#cfn-ecs-service-vpclatticeconfiguration-portname)
                public var portName: PropertyName<Value<String>> { "PortName" }

                /// `RoleArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeconfiguration.html#cfn-ecs-service-vpclatticeconfiguration-rolearn)
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `TargetGroupArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeconfiguration.html#cfn-ecs-service-vpclatticeconfiguration-targetgrouparn)
                public var targetGroupArn: PropertyName<ARN<VpcLattice.TargetGroup>> { "TargetGroupArn" }

                /// `AdvancedConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeconfiguration.html#cfn-ecs-service-vpclatticeconfiguration-advancedconfiguration)
                public var advancedConfiguration: PropertyName<VpcLatticeAdvancedConfiguration> { "AdvancedConfiguration" }
            }
        }
    }
}
