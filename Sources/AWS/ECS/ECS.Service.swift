// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ECS {
    /// `AWS::ECS::Service`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html>.
    public struct Service: StackDSL.Resource {
        public static let typeName = "AWS::ECS::Service"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - availabilityZoneRebalancing: `AvailabilityZoneRebalancing`. Default `ENABLED`.
        ///   - capacityProviderStrategy: `CapacityProviderStrategy`.
        ///   - cluster: `Cluster`. A change replaces the resource.
        ///   - deploymentConfiguration: `DeploymentConfiguration`.
        ///   - deploymentController: `DeploymentController`.
        ///   - desiredCount: `DesiredCount`.
        ///   - enableECSManagedTags: `EnableECSManagedTags`.
        ///   - enableExecuteCommand: `EnableExecuteCommand`.
        ///   - forceNewDeployment: `ForceNewDeployment`.
        ///   - gatewayConnectors: `GatewayConnectors`. Items at most 1.
        ///   - healthCheckGracePeriodSeconds: `HealthCheckGracePeriodSeconds`.
        ///   - launchType: `LaunchType`. A change may replace the resource.
        ///   - loadBalancers: `LoadBalancers`.
        ///   - monitoring: `Monitoring`.
        ///   - networkConfiguration: `NetworkConfiguration`.
        ///   - placementConstraints: `PlacementConstraints`.
        ///   - placementStrategies: `PlacementStrategies`.
        ///   - platformVersion: `PlatformVersion`. Default `LATEST`.
        ///   - propagateTags: `PropagateTags`.
        ///   - role: `Role`. A change replaces the resource.
        ///   - schedulingStrategy: `SchedulingStrategy`. A change replaces the resource.
        ///   - serviceConnectConfiguration: `ServiceConnectConfiguration`.
        ///   - serviceName: `ServiceName`. A change replaces the resource.
        ///   - serviceRegistries: `ServiceRegistries`.
        ///   - tags: `Tags`. Items 0 to 50.
        ///   - taskDefinition: `TaskDefinition`.
        ///   - volumeConfigurations: `VolumeConfigurations`.
        ///   - vpcLatticeConfigurations: `VpcLatticeConfigurations`.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ARN<ECS.Service> { .init(node: resource.ref) }

        /// `Name`
        public var name: Value<String> { .init(node: resource.attribute("Name")) }

        /// `ServiceArn`
        public var serviceArn: ARN<ECS.Service> { .init(node: resource.attribute("ServiceArn")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `AvailabilityZoneRebalancing`
            public var availabilityZoneRebalancing: PropertyName<AvailabilityZoneRebalancing> { "AvailabilityZoneRebalancing" }

            /// `CapacityProviderStrategy`
            public var capacityProviderStrategy: PropertyName<List<CapacityProviderStrategyItem>> { "CapacityProviderStrategy" }

            /// `Cluster`
            public var cluster: PropertyName<Reference<ECS.Cluster>> { "Cluster" }

            /// `DeploymentConfiguration`
            public var deploymentConfiguration: PropertyName<DeploymentConfiguration> { "DeploymentConfiguration" }

            /// `DeploymentController`
            public var deploymentController: PropertyName<DeploymentController> { "DeploymentController" }

            /// `DesiredCount`
            public var desiredCount: PropertyName<Value<Int>> { "DesiredCount" }

            /// `EnableECSManagedTags`
            public var enableECSManagedTags: PropertyName<Value<Bool>> { "EnableECSManagedTags" }

            /// `EnableExecuteCommand`
            public var enableExecuteCommand: PropertyName<Value<Bool>> { "EnableExecuteCommand" }

            /// `ForceNewDeployment`
            public var forceNewDeployment: PropertyName<ForceNewDeployment> { "ForceNewDeployment" }

            /// `GatewayConnectors`
            public var gatewayConnectors: PropertyName<List<GatewayConnector>> { "GatewayConnectors" }

            /// `HealthCheckGracePeriodSeconds`
            public var healthCheckGracePeriodSeconds: PropertyName<Seconds> { "HealthCheckGracePeriodSeconds" }

            /// `LaunchType`
            public var launchType: PropertyName<LaunchType> { "LaunchType" }

            /// `LoadBalancers`
            public var loadBalancers: PropertyName<List<LoadBalancer>> { "LoadBalancers" }

            /// `Monitoring`
            public var monitoring: PropertyName<MonitoringConfiguration> { "Monitoring" }

            /// `NetworkConfiguration`
            public var networkConfiguration: PropertyName<NetworkConfiguration> { "NetworkConfiguration" }

            /// `PlacementConstraints`
            public var placementConstraints: PropertyName<List<PlacementConstraint>> { "PlacementConstraints" }

            /// `PlacementStrategies`
            public var placementStrategies: PropertyName<List<PlacementStrategy>> { "PlacementStrategies" }

            /// `PlatformVersion`
            public var platformVersion: PropertyName<Value<String>> { "PlatformVersion" }

            /// `PropagateTags`
            public var propagateTags: PropertyName<PropagateTags> { "PropagateTags" }

            /// `Role`
            public var role: PropertyName<Reference<IAM.Role>> { "Role" }

            /// `SchedulingStrategy`
            public var schedulingStrategy: PropertyName<SchedulingStrategy> { "SchedulingStrategy" }

            /// `ServiceConnectConfiguration`
            public var serviceConnectConfiguration: PropertyName<ServiceConnectConfiguration> { "ServiceConnectConfiguration" }

            /// `ServiceName`
            public var serviceName: PropertyName<Value<String>> { "ServiceName" }

            /// `ServiceRegistries`
            public var serviceRegistries: PropertyName<List<ServiceRegistry>> { "ServiceRegistries" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TaskDefinition`
            public var taskDefinition: PropertyName<ARN<ECS.TaskDefinition>> { "TaskDefinition" }

            /// `VolumeConfigurations`
            public var volumeConfigurations: PropertyName<List<ServiceVolumeConfiguration>> { "VolumeConfigurations" }

            /// `VpcLatticeConfigurations`
            public var vpcLatticeConfigurations: PropertyName<List<VpcLatticeConfiguration>> { "VpcLatticeConfigurations" }
        }

        /// `AWS::ECS::Service`: `AdvancedConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-advancedconfiguration.html>.
        public struct AdvancedConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - alternateTargetGroupArn: `AlternateTargetGroupArn`.
            ///   - productionListenerRule: `ProductionListenerRule`.
            ///   - roleArn: `RoleArn`.
            ///   - testListenerRule: `TestListenerRule`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AlternateTargetGroupArn`
                public var alternateTargetGroupArn: PropertyName<ARN<ElasticLoadBalancingV2.TargetGroup>> { "AlternateTargetGroupArn" }

                /// `ProductionListenerRule`
                public var productionListenerRule: PropertyName<ProductionListenerRule> { "ProductionListenerRule" }

                /// `RoleArn`
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `TestListenerRule`
                public var testListenerRule: PropertyName<TestListenerRule> { "TestListenerRule" }
            }

            /// `AWS::ECS::Service`: `AdvancedConfiguration.ProductionListenerRule`
            public struct ProductionListenerRule: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<ElasticLoadBalancingV2.ListenerRule>) { self.node = reference.node }

                public init(_ reference: ARN<ElasticLoadBalancingV2.Listener>) { self.node = reference.node }
            }

            /// `AWS::ECS::Service`: `AdvancedConfiguration.TestListenerRule`
            public struct TestListenerRule: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<ElasticLoadBalancingV2.ListenerRule>) { self.node = reference.node }

                public init(_ reference: ARN<ElasticLoadBalancingV2.Listener>) { self.node = reference.node }
            }
        }

        /// `AWS::ECS::Service`: `AvailabilityZoneRebalancing`
        public struct AvailabilityZoneRebalancing: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var disabled: Self { "DISABLED" }
            public static var enabled: Self { "ENABLED" }
        }

        /// `AWS::ECS::Service`: `AwsVpcConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-awsvpcconfiguration.html>.
        public struct AwsVpcConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - assignPublicIp: `AssignPublicIp`.
            ///   - securityGroups: `SecurityGroups`.
            ///   - subnets: `Subnets`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AssignPublicIp`
                public var assignPublicIp: PropertyName<AssignPublicIp> { "AssignPublicIp" }

                /// `SecurityGroups`
                public var securityGroups: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroups" }

                /// `Subnets`
                public var subnets: PropertyName<List<ID<EC2.Subnet>>> { "Subnets" }
            }

            /// `AWS::ECS::Service`: `AwsVpcConfiguration.AssignPublicIp`
            public struct AssignPublicIp: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disabled: Self { "DISABLED" }
                public static var enabled: Self { "ENABLED" }
            }
        }

        /// `AWS::ECS::Service`: `CanaryConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-canaryconfiguration.html>.
        public struct CanaryConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - canaryBakeTimeInMinutes: `CanaryBakeTimeInMinutes`. Range 0 to 1440.
            ///   - canaryPercent: `CanaryPercent`. Range 0.1 to 100. A multiple of 0.1.
            public init(
                canaryBakeTimeInMinutes: Minutes? = nil,
                canaryPercent: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "CanaryBakeTimeInMinutes": canaryBakeTimeInMinutes?.node,
                    "CanaryPercent": canaryPercent?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CanaryBakeTimeInMinutes`
                public var canaryBakeTimeInMinutes: PropertyName<Minutes> { "CanaryBakeTimeInMinutes" }

                /// `CanaryPercent`
                public var canaryPercent: PropertyName<Value<Double>> { "CanaryPercent" }
            }
        }

        /// `AWS::ECS::Service`: `CapacityProviderStrategyItem`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-capacityproviderstrategyitem.html>.
        public struct CapacityProviderStrategyItem: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - base: `Base`. Range 0 to 100000.
            ///   - capacityProvider: `CapacityProvider`.
            ///   - weight: `Weight`. Range 0 to 1000.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Base`
                public var base: PropertyName<Value<Int>> { "Base" }

                /// `CapacityProvider`
                public var capacityProvider: PropertyName<ID<ECS.CapacityProvider>> { "CapacityProvider" }

                /// `Weight`
                public var weight: PropertyName<Value<Int>> { "Weight" }
            }
        }

        /// `AWS::ECS::Service`: `DeploymentAlarms`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentalarms.html>.
        public struct DeploymentAlarms: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - alarmNames: `AlarmNames`.
            ///   - enable: `Enable`.
            ///   - rollback: `Rollback`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AlarmNames`
                public var alarmNames: PropertyName<List<ID<CloudWatch.Alarm>>> { "AlarmNames" }

                /// `Enable`
                public var enable: PropertyName<Value<Bool>> { "Enable" }

                /// `Rollback`
                public var rollback: PropertyName<Value<Bool>> { "Rollback" }
            }
        }

        /// `AWS::ECS::Service`: `DeploymentCircuitBreaker`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcircuitbreaker.html>.
        public struct DeploymentCircuitBreaker: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - enable: `Enable`.
            ///   - rollback: `Rollback`.
            ///   - resetOnHealthyTask: `ResetOnHealthyTask`.
            ///   - thresholdConfiguration: `ThresholdConfiguration`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Enable`
                public var enable: PropertyName<Value<Bool>> { "Enable" }

                /// `Rollback`
                public var rollback: PropertyName<Value<Bool>> { "Rollback" }

                /// `ResetOnHealthyTask`
                public var resetOnHealthyTask: PropertyName<Value<Bool>> { "ResetOnHealthyTask" }

                /// `ThresholdConfiguration`
                public var thresholdConfiguration: PropertyName<ThresholdConfiguration> { "ThresholdConfiguration" }
            }
        }

        /// `AWS::ECS::Service`: `DeploymentConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html>.
        public struct DeploymentConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - alarms: `Alarms`.
            ///   - bakeTimeInMinutes: `BakeTimeInMinutes`. Range 0 to 1440.
            ///   - canaryConfiguration: `CanaryConfiguration`.
            ///   - deploymentCircuitBreaker: `DeploymentCircuitBreaker`.
            ///   - earlySuccessCriteria: `EarlySuccessCriteria`.
            ///   - lifecycleHooks: `LifecycleHooks`.
            ///   - linearConfiguration: `LinearConfiguration`.
            ///   - maximumPercent: `MaximumPercent`.
            ///   - minimumHealthyPercent: `MinimumHealthyPercent`.
            ///   - strategy: `Strategy`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Alarms`
                public var alarms: PropertyName<DeploymentAlarms> { "Alarms" }

                /// `BakeTimeInMinutes`
                public var bakeTimeInMinutes: PropertyName<Minutes> { "BakeTimeInMinutes" }

                /// `CanaryConfiguration`
                public var canaryConfiguration: PropertyName<CanaryConfiguration> { "CanaryConfiguration" }

                /// `DeploymentCircuitBreaker`
                public var deploymentCircuitBreaker: PropertyName<DeploymentCircuitBreaker> { "DeploymentCircuitBreaker" }

                /// `EarlySuccessCriteria`
                public var earlySuccessCriteria: PropertyName<DeploymentEarlySuccessCriteria> { "EarlySuccessCriteria" }

                /// `LifecycleHooks`
                public var lifecycleHooks: PropertyName<List<DeploymentLifecycleHook>> { "LifecycleHooks" }

                /// `LinearConfiguration`
                public var linearConfiguration: PropertyName<LinearConfiguration> { "LinearConfiguration" }

                /// `MaximumPercent`
                public var maximumPercent: PropertyName<Value<Int>> { "MaximumPercent" }

                /// `MinimumHealthyPercent`
                public var minimumHealthyPercent: PropertyName<Value<Int>> { "MinimumHealthyPercent" }

                /// `Strategy`
                public var strategy: PropertyName<Strategy> { "Strategy" }
            }

            /// `AWS::ECS::Service`: `DeploymentConfiguration.Strategy`
            public struct Strategy: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var blueGreen: Self { "BLUE_GREEN" }
                public static var canary: Self { "CANARY" }
                public static var linear: Self { "LINEAR" }
                public static var rolling: Self { "ROLLING" }
            }
        }

        /// `AWS::ECS::Service`: `DeploymentController`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcontroller.html>.
        public struct DeploymentController: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: `Type`.
            public init(
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::ECS::Service`: `DeploymentController.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var codeDeploy: Self { "CODE_DEPLOY" }
                public static var ecs: Self { "ECS" }
                public static var external: Self { "EXTERNAL" }
            }
        }

        /// `AWS::ECS::Service`: `DeploymentEarlySuccessCriteria`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentearlysuccesscriteria.html>.
        public struct DeploymentEarlySuccessCriteria: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - enable: `Enable`.
            ///   - healthyPercent: `HealthyPercent`. Range 0 to 100.
            ///   - sourceServiceRevisionCleanup: `SourceServiceRevisionCleanup`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Enable`
                public var enable: PropertyName<Value<Bool>> { "Enable" }

                /// `HealthyPercent`
                public var healthyPercent: PropertyName<Value<Int>> { "HealthyPercent" }

                /// `SourceServiceRevisionCleanup`
                public var sourceServiceRevisionCleanup: PropertyName<SourceServiceRevisionCleanup> { "SourceServiceRevisionCleanup" }
            }

            /// `AWS::ECS::Service`: `DeploymentEarlySuccessCriteria.SourceServiceRevisionCleanup`
            public struct SourceServiceRevisionCleanup: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var blocking: Self { "BLOCKING" }
                public static var deferred: Self { "DEFERRED" }
            }
        }

        /// `AWS::ECS::Service`: `DeploymentLifecycleHook`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentlifecyclehook.html>.
        public struct DeploymentLifecycleHook: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - lifecycleStages: `LifecycleStages`. Items at least 1.
            ///   - hookDetails: `HookDetails`.
            ///   - hookTargetArn: `HookTargetArn`.
            ///   - roleArn: `RoleArn`.
            ///   - targetType: `TargetType`.
            ///   - timeoutConfiguration: `TimeoutConfiguration`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `LifecycleStages`
                public var lifecycleStages: PropertyName<List<LifecycleStages>> { "LifecycleStages" }

                /// `HookDetails`
                public var hookDetails: PropertyName<Document> { "HookDetails" }

                /// `HookTargetArn`
                public var hookTargetArn: PropertyName<ARN<Lambda.Function>> { "HookTargetArn" }

                /// `RoleArn`
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `TargetType`
                public var targetType: PropertyName<TargetType> { "TargetType" }

                /// `TimeoutConfiguration`
                public var timeoutConfiguration: PropertyName<HookTimeoutConfig> { "TimeoutConfiguration" }
            }

            /// `AWS::ECS::Service`: `DeploymentLifecycleHook.LifecycleStages`
            public struct LifecycleStages: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var postProductionTrafficShift: Self { "POST_PRODUCTION_TRAFFIC_SHIFT" }
                public static var postScaleUp: Self { "POST_SCALE_UP" }
                public static var postTestTrafficShift: Self { "POST_TEST_TRAFFIC_SHIFT" }
                public static var preProductionTrafficShift: Self { "PRE_PRODUCTION_TRAFFIC_SHIFT" }
                public static var preScaleUp: Self { "PRE_SCALE_UP" }
                public static var productionTrafficShift: Self { "PRODUCTION_TRAFFIC_SHIFT" }
                public static var reconcileService: Self { "RECONCILE_SERVICE" }
                public static var testTrafficShift: Self { "TEST_TRAFFIC_SHIFT" }
            }

            /// `AWS::ECS::Service`: `DeploymentLifecycleHook.TargetType`
            public struct TargetType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var awsLambda: Self { "AWS_LAMBDA" }
                public static var pause: Self { "PAUSE" }
            }
        }

        /// `AWS::ECS::Service`: `EBSTagSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-ebstagspecification.html>.
        public struct EBSTagSpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - resourceType: `ResourceType`.
            ///   - propagateTags: `PropagateTags`.
            ///   - tags: `Tags`. Items 0 to 50.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ResourceType`
                public var resourceType: PropertyName<ResourceType> { "ResourceType" }

                /// `PropagateTags`
                public var propagateTags: PropertyName<PropagateTags> { "PropagateTags" }

                /// `Tags`
                public var tags: PropertyName<List<Tag>> { "Tags" }
            }

            /// `AWS::ECS::Service`: `EBSTagSpecification.PropagateTags`
            public struct PropagateTags: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var service: Self { "SERVICE" }
                public static var taskDefinition: Self { "TASK_DEFINITION" }
            }

            /// `AWS::ECS::Service`: `EBSTagSpecification.ResourceType`
            public struct ResourceType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var volume: Self { "volume" }
            }
        }

        /// `AWS::ECS::Service`: `ForceNewDeployment`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-forcenewdeployment.html>.
        public struct ForceNewDeployment: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - enableForceNewDeployment: `EnableForceNewDeployment`.
            ///   - forceNewDeploymentNonce: `ForceNewDeploymentNonce`. Length 1 to 255.
            public init(
                enableForceNewDeployment: Value<Bool>,
                forceNewDeploymentNonce: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "EnableForceNewDeployment": enableForceNewDeployment.node,
                    "ForceNewDeploymentNonce": forceNewDeploymentNonce?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `EnableForceNewDeployment`
                public var enableForceNewDeployment: PropertyName<Value<Bool>> { "EnableForceNewDeployment" }

                /// `ForceNewDeploymentNonce`
                public var forceNewDeploymentNonce: PropertyName<Value<String>> { "ForceNewDeploymentNonce" }
            }
        }

        /// `AWS::ECS::Service`: `GatewayConnector`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnector.html>.
        public struct GatewayConnector: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - portName: `PortName`.
            ///   - filters: `Filters`.
            ///   - healthCheck: `HealthCheck`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PortName`
                public var portName: PropertyName<Value<String>> { "PortName" }

                /// `Filters`
                public var filters: PropertyName<GatewayConnectorFilters> { "Filters" }

                /// `HealthCheck`
                public var healthCheck: PropertyName<GatewayConnectorHealthCheck> { "HealthCheck" }
            }
        }

        /// `AWS::ECS::Service`: `GatewayConnectorFilters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorfilters.html>.
        public struct GatewayConnectorFilters: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - accessTypes: `AccessTypes`. Items at most 2.
            public init(
                accessTypes: List<AccessTypes>? = nil
            ) {
                self.node = Node(properties: [
                    "AccessTypes": accessTypes?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AccessTypes`
                public var accessTypes: PropertyName<List<AccessTypes>> { "AccessTypes" }
            }

            /// `AWS::ECS::Service`: `GatewayConnectorFilters.AccessTypes`
            public struct AccessTypes: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var `private`: Self { "PRIVATE" }
                public static var `public`: Self { "PUBLIC" }
            }
        }

        /// `AWS::ECS::Service`: `GatewayConnectorHealthCheck`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheck.html>.
        public struct GatewayConnectorHealthCheck: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - healthCheckIntervalSeconds: `HealthCheckIntervalSeconds`.
            ///   - healthCheckPath: `HealthCheckPath`.
            ///   - healthCheckPort: `HealthCheckPort`.
            ///   - healthCheckProtocol: `HealthCheckProtocol`.
            ///   - healthCheckTimeoutSeconds: `HealthCheckTimeoutSeconds`.
            ///   - healthyThresholdCount: `HealthyThresholdCount`.
            ///   - matcher: `Matcher`.
            ///   - unhealthyThresholdCount: `UnhealthyThresholdCount`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `HealthCheckIntervalSeconds`
                public var healthCheckIntervalSeconds: PropertyName<Seconds> { "HealthCheckIntervalSeconds" }

                /// `HealthCheckPath`
                public var healthCheckPath: PropertyName<Value<String>> { "HealthCheckPath" }

                /// `HealthCheckPort`
                public var healthCheckPort: PropertyName<Value<Int>> { "HealthCheckPort" }

                /// `HealthCheckProtocol`
                public var healthCheckProtocol: PropertyName<HealthCheckProtocol> { "HealthCheckProtocol" }

                /// `HealthCheckTimeoutSeconds`
                public var healthCheckTimeoutSeconds: PropertyName<Seconds> { "HealthCheckTimeoutSeconds" }

                /// `HealthyThresholdCount`
                public var healthyThresholdCount: PropertyName<Value<Int>> { "HealthyThresholdCount" }

                /// `Matcher`
                public var matcher: PropertyName<GatewayConnectorHealthCheckMatcher> { "Matcher" }

                /// `UnhealthyThresholdCount`
                public var unhealthyThresholdCount: PropertyName<Value<Int>> { "UnhealthyThresholdCount" }
            }

            /// `AWS::ECS::Service`: `GatewayConnectorHealthCheck.HealthCheckProtocol`
            public struct HealthCheckProtocol: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var http: Self { "HTTP" }
                public static var https: Self { "HTTPS" }
            }
        }

        /// `AWS::ECS::Service`: `GatewayConnectorHealthCheckMatcher`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheckmatcher.html>.
        public struct GatewayConnectorHealthCheckMatcher: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - grpcCode: `GrpcCode`.
            ///   - httpCode: `HttpCode`.
            public init(
                grpcCode: Value<String>? = nil,
                httpCode: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "GrpcCode": grpcCode?.node,
                    "HttpCode": httpCode?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `GrpcCode`
                public var grpcCode: PropertyName<Value<String>> { "GrpcCode" }

                /// `HttpCode`
                public var httpCode: PropertyName<Value<String>> { "HttpCode" }
            }
        }

        /// `AWS::ECS::Service`: `HookTimeoutConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-hooktimeoutconfig.html>.
        public struct HookTimeoutConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - action: `Action`.
            ///   - timeoutInMinutes: `TimeoutInMinutes`. Range 1 to 20160.
            public init(
                action: Action? = nil,
                timeoutInMinutes: Minutes? = nil
            ) {
                self.node = Node(properties: [
                    "Action": action?.node,
                    "TimeoutInMinutes": timeoutInMinutes?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Action`
                public var action: PropertyName<Action> { "Action" }

                /// `TimeoutInMinutes`
                public var timeoutInMinutes: PropertyName<Minutes> { "TimeoutInMinutes" }
            }

            /// `AWS::ECS::Service`: `HookTimeoutConfig.Action`
            public struct Action: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var `continue`: Self { "CONTINUE" }
                public static var rollback: Self { "ROLLBACK" }
            }
        }

        /// `AWS::ECS::Service`: `LaunchType`
        public struct LaunchType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var ec2: Self { "EC2" }
            public static var external: Self { "EXTERNAL" }
            public static var fargate: Self { "FARGATE" }
        }

        /// `AWS::ECS::Service`: `LinearConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-linearconfiguration.html>.
        public struct LinearConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - stepBakeTimeInMinutes: `StepBakeTimeInMinutes`. Range 0 to 1440.
            ///   - stepPercent: `StepPercent`. Range 3 to 100. A multiple of 0.1.
            public init(
                stepBakeTimeInMinutes: Minutes? = nil,
                stepPercent: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "StepBakeTimeInMinutes": stepBakeTimeInMinutes?.node,
                    "StepPercent": stepPercent?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `StepBakeTimeInMinutes`
                public var stepBakeTimeInMinutes: PropertyName<Minutes> { "StepBakeTimeInMinutes" }

                /// `StepPercent`
                public var stepPercent: PropertyName<Value<Double>> { "StepPercent" }
            }
        }

        /// `AWS::ECS::Service`: `LoadBalancer`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-loadbalancer.html>.
        public struct LoadBalancer: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - advancedConfiguration: `AdvancedConfiguration`.
            ///   - containerName: `ContainerName`.
            ///   - containerPort: `ContainerPort`.
            ///   - loadBalancerName: `LoadBalancerName`.
            ///   - targetGroupArn: `TargetGroupArn`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AdvancedConfiguration`
                public var advancedConfiguration: PropertyName<AdvancedConfiguration> { "AdvancedConfiguration" }

                /// `ContainerName`
                public var containerName: PropertyName<Value<String>> { "ContainerName" }

                /// `ContainerPort`
                public var containerPort: PropertyName<Value<Int>> { "ContainerPort" }

                /// `LoadBalancerName`
                public var loadBalancerName: PropertyName<ID<ElasticLoadBalancing.LoadBalancer>> { "LoadBalancerName" }

                /// `TargetGroupArn`
                public var targetGroupArn: PropertyName<ARN<ElasticLoadBalancingV2.TargetGroup>> { "TargetGroupArn" }
            }
        }

        /// `AWS::ECS::Service`: `LogConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-logconfiguration.html>.
        public struct LogConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - logDriver: `LogDriver`.
            ///   - options: `Options`.
            ///   - secretOptions: `SecretOptions`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `LogDriver`
                public var logDriver: PropertyName<LogDriver> { "LogDriver" }

                /// `Options`
                public var options: PropertyName<Map<Value<String>>> { "Options" }

                /// `SecretOptions`
                public var secretOptions: PropertyName<List<Secret>> { "SecretOptions" }
            }

            /// `AWS::ECS::Service`: `LogConfiguration.LogDriver`
            public struct LogDriver: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var awsfirelens: Self { "awsfirelens" }
                public static var awslogs: Self { "awslogs" }
                public static var fluentd: Self { "fluentd" }
                public static var gelf: Self { "gelf" }
                public static var journald: Self { "journald" }
                public static var jsonFile: Self { "json-file" }
                public static var splunk: Self { "splunk" }
                public static var syslog: Self { "syslog" }
            }
        }

        /// `AWS::ECS::Service`: `MetricConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-metricconfiguration.html>.
        public struct MetricConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricNames: `MetricNames`. Items 1 to 2. No item twice. Each: Length 1 to 255.
            ///   - resolutionSeconds: `ResolutionSeconds`. Range 20 to 60. One of 20, 60.
            public init(
                metricNames: List<MetricNames>,
                resolutionSeconds: Seconds
            ) {
                self.node = Node(properties: [
                    "MetricNames": metricNames.node,
                    "ResolutionSeconds": resolutionSeconds.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MetricNames`
                public var metricNames: PropertyName<List<MetricNames>> { "MetricNames" }

                /// `ResolutionSeconds`
                public var resolutionSeconds: PropertyName<Seconds> { "ResolutionSeconds" }
            }

            /// `AWS::ECS::Service`: `MetricConfiguration.MetricNames`
            public struct MetricNames: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var cpuUtilization: Self { "CPUUtilization" }
                public static var memoryUtilization: Self { "MemoryUtilization" }
            }
        }

        /// `AWS::ECS::Service`: `MonitoringConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-monitoringconfiguration.html>.
        public struct MonitoringConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricConfigurations: `MetricConfigurations`. Items 1 to 2.
            public init(
                metricConfigurations: List<MetricConfiguration>
            ) {
                self.node = Node(properties: [
                    "MetricConfigurations": metricConfigurations.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MetricConfigurations`
                public var metricConfigurations: PropertyName<List<MetricConfiguration>> { "MetricConfigurations" }
            }
        }

        /// `AWS::ECS::Service`: `NetworkConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-networkconfiguration.html>.
        public struct NetworkConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - awsvpcConfiguration: `AwsvpcConfiguration`.
            public init(
                awsvpcConfiguration: AwsVpcConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "AwsvpcConfiguration": awsvpcConfiguration?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AwsvpcConfiguration`
                public var awsvpcConfiguration: PropertyName<AwsVpcConfiguration> { "AwsvpcConfiguration" }
            }
        }

        /// `AWS::ECS::Service`: `PlacementConstraint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-placementconstraint.html>.
        public struct PlacementConstraint: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: `Type`.
            ///   - expression: `Expression`.
            public init(
                type: TypeProperty,
                expression: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type.node,
                    "Expression": expression?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `Expression`
                public var expression: PropertyName<Value<String>> { "Expression" }
            }

            /// `AWS::ECS::Service`: `PlacementConstraint.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var distinctInstance: Self { "distinctInstance" }
                public static var memberOf: Self { "memberOf" }
            }
        }

        /// `AWS::ECS::Service`: `PlacementStrategy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-placementstrategy.html>.
        public struct PlacementStrategy: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: `Type`.
            ///   - field: `Field`.
            public init(
                type: TypeProperty,
                field: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type.node,
                    "Field": field?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `Field`
                public var field: PropertyName<Value<String>> { "Field" }
            }

            /// `AWS::ECS::Service`: `PlacementStrategy.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var binpack: Self { "binpack" }
                public static var random: Self { "random" }
                public static var spread: Self { "spread" }
            }
        }

        /// `AWS::ECS::Service`: `PropagateTags`
        public struct PropagateTags: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var service: Self { "SERVICE" }
            public static var taskDefinition: Self { "TASK_DEFINITION" }
        }

        /// `AWS::ECS::Service`: `SchedulingStrategy`
        public struct SchedulingStrategy: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var daemon: Self { "DAEMON" }
            public static var replica: Self { "REPLICA" }
        }

        /// `AWS::ECS::Service`: `Secret`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-secret.html>.
        public struct Secret: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`.
            ///   - valueFrom: `ValueFrom`.
            public init(
                name: Value<String>,
                valueFrom: ValueFrom
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "ValueFrom": valueFrom.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `ValueFrom`
                public var valueFrom: PropertyName<ValueFrom> { "ValueFrom" }
            }

            /// `AWS::ECS::Service`: `Secret.ValueFrom`
            public struct ValueFrom: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<SecretsManager.Secret>) { self.node = reference.node }

                public init(_ reference: ID<SSM.Parameter>) { self.node = reference.node }

                public init(_ reference: ARN<SSM.Parameter>) { self.node = reference.node }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectAccessLogConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectaccesslogconfiguration.html>.
        public struct ServiceConnectAccessLogConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - format: `Format`.
            ///   - includeQueryParameters: `IncludeQueryParameters`.
            public init(
                format: Format,
                includeQueryParameters: IncludeQueryParameters? = nil
            ) {
                self.node = Node(properties: [
                    "Format": format.node,
                    "IncludeQueryParameters": includeQueryParameters?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Format`
                public var format: PropertyName<Format> { "Format" }

                /// `IncludeQueryParameters`
                public var includeQueryParameters: PropertyName<IncludeQueryParameters> { "IncludeQueryParameters" }
            }

            /// `AWS::ECS::Service`: `ServiceConnectAccessLogConfiguration.Format`
            public struct Format: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var json: Self { "JSON" }
                public static var text: Self { "TEXT" }
            }

            /// `AWS::ECS::Service`: `ServiceConnectAccessLogConfiguration.IncludeQueryParameters`
            public struct IncludeQueryParameters: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disabled: Self { "DISABLED" }
                public static var enabled: Self { "ENABLED" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectClientAlias`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectclientalias.html>.
        public struct ServiceConnectClientAlias: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - port: `Port`. Range 0 to 65535.
            ///   - dnsName: `DnsName`.
            ///   - testTrafficRules: `TestTrafficRules`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Port`
                public var port: PropertyName<Value<Int>> { "Port" }

                /// `DnsName`
                public var dnsName: PropertyName<Value<String>> { "DnsName" }

                /// `TestTrafficRules`
                public var testTrafficRules: PropertyName<ServiceConnectTestTrafficRules> { "TestTrafficRules" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectconfiguration.html>.
        public struct ServiceConnectConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - enabled: `Enabled`.
            ///   - accessLogConfiguration: `AccessLogConfiguration`.
            ///   - containerConfigurations: `ContainerConfigurations`. Items 0 to 10. Each: Entries 1.
            ///   - logConfiguration: `LogConfiguration`.
            ///   - namespace: `Namespace`.
            ///   - services: `Services`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Enabled`
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `AccessLogConfiguration`
                public var accessLogConfiguration: PropertyName<ServiceConnectAccessLogConfiguration> { "AccessLogConfiguration" }

                /// `ContainerConfigurations`
                public var containerConfigurations: PropertyName<List<ServiceConnectContainerConfiguration>> { "ContainerConfigurations" }

                /// `LogConfiguration`
                public var logConfiguration: PropertyName<LogConfiguration> { "LogConfiguration" }

                /// `Namespace`
                public var namespace: PropertyName<Namespace> { "Namespace" }

                /// `Services`
                public var services: PropertyName<List<ServiceConnectService>> { "Services" }
            }

            /// `AWS::ECS::Service`: `ServiceConnectConfiguration.Namespace`
            public struct Namespace: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<ServiceDiscovery.HttpNamespace>) { self.node = reference.node }

                public init(_ reference: ARN<ServiceDiscovery.PrivateDnsNamespace>) { self.node = reference.node }

                public init(_ reference: ARN<ServiceDiscovery.PublicDnsNamespace>) { self.node = reference.node }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectContainerConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectcontainerconfiguration.html>.
        public struct ServiceConnectContainerConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - logLevel: `LogLevel`.
            public init(
                logLevel: LogLevel? = nil
            ) {
                self.node = Node(properties: [
                    "LogLevel": logLevel?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `LogLevel`
                public var logLevel: PropertyName<LogLevel> { "LogLevel" }
            }

            /// `AWS::ECS::Service`: `ServiceConnectContainerConfiguration.LogLevel`
            public struct LogLevel: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var debug: Self { "debug" }
                public static var info: Self { "info" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectService`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectservice.html>.
        public struct ServiceConnectService: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - portName: `PortName`.
            ///   - clientAliases: `ClientAliases`.
            ///   - discoveryName: `DiscoveryName`.
            ///   - ingressPortOverride: `IngressPortOverride`. Range 0 to 65535.
            ///   - timeout: `Timeout`.
            ///   - tls: `Tls`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PortName`
                public var portName: PropertyName<Value<String>> { "PortName" }

                /// `ClientAliases`
                public var clientAliases: PropertyName<List<ServiceConnectClientAlias>> { "ClientAliases" }

                /// `DiscoveryName`
                public var discoveryName: PropertyName<Value<String>> { "DiscoveryName" }

                /// `IngressPortOverride`
                public var ingressPortOverride: PropertyName<Value<Int>> { "IngressPortOverride" }

                /// `Timeout`
                public var timeout: PropertyName<TimeoutConfiguration> { "Timeout" }

                /// `Tls`
                public var tls: PropertyName<ServiceConnectTlsConfiguration> { "Tls" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectTestTrafficRules`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrules.html>.
        public struct ServiceConnectTestTrafficRules: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - header: `Header`.
            public init(
                header: ServiceConnectTestTrafficRulesHeader
            ) {
                self.node = Node(properties: [
                    "Header": header.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Header`
                public var header: PropertyName<ServiceConnectTestTrafficRulesHeader> { "Header" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectTestTrafficRulesHeader`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrulesheader.html>.
        public struct ServiceConnectTestTrafficRulesHeader: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`.
            ///   - value: `Value`.
            public init(
                name: Value<String>,
                value: ServiceConnectTestTrafficRulesHeaderValue? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Value": value?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`
                public var value: PropertyName<ServiceConnectTestTrafficRulesHeaderValue> { "Value" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectTestTrafficRulesHeaderValue`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrulesheadervalue.html>.
        public struct ServiceConnectTestTrafficRulesHeaderValue: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - exact: `Exact`.
            public init(
                exact: Value<String>
            ) {
                self.node = Node(properties: [
                    "Exact": exact.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Exact`
                public var exact: PropertyName<Value<String>> { "Exact" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectTlsCertificateAuthority`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttlscertificateauthority.html>.
        public struct ServiceConnectTlsCertificateAuthority: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - awsPcaAuthorityArn: `AwsPcaAuthorityArn`.
            public init(
                awsPcaAuthorityArn: ARN<ACMPCA.CertificateAuthority>? = nil
            ) {
                self.node = Node(properties: [
                    "AwsPcaAuthorityArn": awsPcaAuthorityArn?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AwsPcaAuthorityArn`
                public var awsPcaAuthorityArn: PropertyName<ARN<ACMPCA.CertificateAuthority>> { "AwsPcaAuthorityArn" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceConnectTlsConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttlsconfiguration.html>.
        public struct ServiceConnectTlsConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - issuerCertificateAuthority: `IssuerCertificateAuthority`.
            ///   - kmsKey: `KmsKey`.
            ///   - roleArn: `RoleArn`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `IssuerCertificateAuthority`
                public var issuerCertificateAuthority: PropertyName<ServiceConnectTlsCertificateAuthority> { "IssuerCertificateAuthority" }

                /// `KmsKey`
                public var kmsKey: PropertyName<Reference<KMS.Key>> { "KmsKey" }

                /// `RoleArn`
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceManagedEBSVolumeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html>.
        public struct ServiceManagedEBSVolumeConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - roleArn: `RoleArn`.
            ///   - encrypted: `Encrypted`.
            ///   - filesystemType: `FilesystemType`.
            ///   - iops: `Iops`.
            ///   - kmsKeyId: `KmsKeyId`.
            ///   - sizeInGiB: `SizeInGiB`.
            ///   - snapshotId: `SnapshotId`.
            ///   - tagSpecifications: `TagSpecifications`.
            ///   - throughput: `Throughput`.
            ///   - volumeInitializationRate: `VolumeInitializationRate`.
            ///   - volumeType: `VolumeType`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `RoleArn`
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `Encrypted`
                public var encrypted: PropertyName<Value<Bool>> { "Encrypted" }

                /// `FilesystemType`
                public var filesystemType: PropertyName<FilesystemType> { "FilesystemType" }

                /// `Iops`
                public var iops: PropertyName<Value<Int>> { "Iops" }

                /// `KmsKeyId`
                public var kmsKeyId: PropertyName<Reference<KMS.Key>> { "KmsKeyId" }

                /// `SizeInGiB`
                public var sizeInGiB: PropertyName<Value<Int>> { "SizeInGiB" }

                /// `SnapshotId`
                public var snapshotId: PropertyName<ID<EC2.Snapshot>> { "SnapshotId" }

                /// `TagSpecifications`
                public var tagSpecifications: PropertyName<List<EBSTagSpecification>> { "TagSpecifications" }

                /// `Throughput`
                public var throughput: PropertyName<Value<Int>> { "Throughput" }

                /// `VolumeInitializationRate`
                public var volumeInitializationRate: PropertyName<Value<Int>> { "VolumeInitializationRate" }

                /// `VolumeType`
                public var volumeType: PropertyName<Value<String>> { "VolumeType" }
            }

            /// `AWS::ECS::Service`: `ServiceManagedEBSVolumeConfiguration.FilesystemType`
            public struct FilesystemType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var ext3: Self { "ext3" }
                public static var ext4: Self { "ext4" }
                public static var ntfs: Self { "ntfs" }
                public static var xfs: Self { "xfs" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceRegistry`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceregistry.html>.
        public struct ServiceRegistry: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - containerName: `ContainerName`.
            ///   - containerPort: `ContainerPort`.
            ///   - port: `Port`.
            ///   - registryArn: `RegistryArn`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ContainerName`
                public var containerName: PropertyName<Value<String>> { "ContainerName" }

                /// `ContainerPort`
                public var containerPort: PropertyName<Value<Int>> { "ContainerPort" }

                /// `Port`
                public var port: PropertyName<Value<Int>> { "Port" }

                /// `RegistryArn`
                public var registryArn: PropertyName<ARN<ServiceDiscovery.Service>> { "RegistryArn" }
            }
        }

        /// `AWS::ECS::Service`: `ServiceVolumeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicevolumeconfiguration.html>.
        public struct ServiceVolumeConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`.
            ///   - managedEBSVolume: `ManagedEBSVolume`.
            public init(
                name: Value<String>,
                managedEBSVolume: ServiceManagedEBSVolumeConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "ManagedEBSVolume": managedEBSVolume?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `ManagedEBSVolume`
                public var managedEBSVolume: PropertyName<ServiceManagedEBSVolumeConfiguration> { "ManagedEBSVolume" }
            }
        }

        /// `AWS::ECS::Service`: `ThresholdConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-thresholdconfiguration.html>.
        public struct ThresholdConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: `Type`.
            ///   - value: `Value`.
            public init(
                type: TypeProperty,
                value: Value<Int>
            ) {
                self.node = Node(properties: [
                    "Type": type.node,
                    "Value": value.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `Value`
                public var value: PropertyName<Value<Int>> { "Value" }
            }

            /// `AWS::ECS::Service`: `ThresholdConfiguration.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var boundedPercent: Self { "BOUNDED_PERCENT" }
                public static var count: Self { "COUNT" }
                public static var unboundedPercent: Self { "UNBOUNDED_PERCENT" }
            }
        }

        /// `AWS::ECS::Service`: `TimeoutConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-timeoutconfiguration.html>.
        public struct TimeoutConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - idleTimeoutSeconds: `IdleTimeoutSeconds`. Range 0 to 2147483647.
            ///   - perRequestTimeoutSeconds: `PerRequestTimeoutSeconds`. Range 0 to 2147483647.
            public init(
                idleTimeoutSeconds: Seconds? = nil,
                perRequestTimeoutSeconds: Seconds? = nil
            ) {
                self.node = Node(properties: [
                    "IdleTimeoutSeconds": idleTimeoutSeconds?.node,
                    "PerRequestTimeoutSeconds": perRequestTimeoutSeconds?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `IdleTimeoutSeconds`
                public var idleTimeoutSeconds: PropertyName<Seconds> { "IdleTimeoutSeconds" }

                /// `PerRequestTimeoutSeconds`
                public var perRequestTimeoutSeconds: PropertyName<Seconds> { "PerRequestTimeoutSeconds" }
            }
        }

        /// `AWS::ECS::Service`: `VpcLatticeAdvancedConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeadvancedconfiguration.html>.
        public struct VpcLatticeAdvancedConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - alternateTargetGroupArn: `AlternateTargetGroupArn`.
            ///   - productionListenerRule: `ProductionListenerRule`.
            ///   - testListenerRule: `TestListenerRule`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AlternateTargetGroupArn`
                public var alternateTargetGroupArn: PropertyName<ARN<VpcLattice.TargetGroup>> { "AlternateTargetGroupArn" }

                /// `ProductionListenerRule`
                public var productionListenerRule: PropertyName<Value<String>> { "ProductionListenerRule" }

                /// `TestListenerRule`
                public var testListenerRule: PropertyName<Value<String>> { "TestListenerRule" }
            }
        }

        /// `AWS::ECS::Service`: `VpcLatticeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeconfiguration.html>.
        public struct VpcLatticeConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - portName: `PortName`.
            ///   - roleArn: `RoleArn`.
            ///   - targetGroupArn: `TargetGroupArn`.
            ///   - advancedConfiguration: `AdvancedConfiguration`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PortName`
                public var portName: PropertyName<Value<String>> { "PortName" }

                /// `RoleArn`
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `TargetGroupArn`
                public var targetGroupArn: PropertyName<ARN<VpcLattice.TargetGroup>> { "TargetGroupArn" }

                /// `AdvancedConfiguration`
                public var advancedConfiguration: PropertyName<VpcLatticeAdvancedConfiguration> { "AdvancedConfiguration" }
            }
        }
    }
}
