// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ECS {
    /// `AWS::ECS::TaskDefinition`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html>.
    public struct TaskDefinition: StackDSL.Resource, UsingResource {
        /// As templates name it.
        public static var typeName: String { "AWS::ECS::TaskDefinition" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - containerDefinitions: No item twice. A change replaces the resource.
        ///   - cpu: A change replaces the resource.
        ///   - enableFaultInjection: A change replaces the resource.
        ///   - ephemeralStorage: A change replaces the resource.
        ///   - executionRoleArn: A change replaces the resource.
        ///   - family: A change replaces the resource.
        ///   - inferenceAccelerators: No item twice. A change replaces the resource. Deprecated.
        ///   - ipcMode: One of `host`, `none`, `task`. A change replaces the resource.
        ///   - memory: A change replaces the resource.
        ///   - networkMode: One of `awsvpc`, `bridge`, `host`, `none`. A change replaces the resource.
        ///   - pidMode: One of `host`, `task`. A change replaces the resource.
        ///   - placementConstraints: No item twice. A change replaces the resource.
        ///   - proxyConfiguration: A change replaces the resource.
        ///   - requiresCompatibilities: One of `EC2`, `EXTERNAL`, `FARGATE`, `MANAGED_INSTANCES`. No item twice. A change replaces the resource.
        ///   - runtimePlatform: A change replaces the resource.
        ///   - tags: Items 0 to 50.
        ///   - taskRoleArn: A change replaces the resource.
        ///   - volumes: No item twice. A change replaces the resource.
        public init(
            _ logicalID: String,
            containerDefinitions: List<ContainerDefinition>? = nil,
            cpu: Value<String>? = nil,
            enableFaultInjection: Value<Bool>? = nil,
            ephemeralStorage: EphemeralStorage? = nil,
            executionRoleArn: ARN<IAM.Role>? = nil,
            family: Value<String>? = nil,
            inferenceAccelerators: List<InferenceAccelerator>? = nil,
            ipcMode: IpcMode? = nil,
            memory: Value<String>? = nil,
            networkMode: NetworkMode? = nil,
            pidMode: PidMode? = nil,
            placementConstraints: List<TaskDefinitionPlacementConstraint>? = nil,
            proxyConfiguration: ProxyConfiguration? = nil,
            requiresCompatibilities: List<RequiresCompatibilities>? = nil,
            runtimePlatform: RuntimePlatform? = nil,
            tags: List<Tag>? = nil,
            taskRoleArn: ARN<IAM.Role>? = nil,
            volumes: List<Volume>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ECS.TaskDefinition>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ContainerDefinitions": containerDefinitions?.node,
                    "Cpu": cpu?.node,
                    "EnableFaultInjection": enableFaultInjection?.node,
                    "EphemeralStorage": ephemeralStorage?.node,
                    "ExecutionRoleArn": executionRoleArn?.node,
                    "Family": family?.node,
                    "InferenceAccelerators": inferenceAccelerators?.node,
                    "IpcMode": ipcMode?.node,
                    "Memory": memory?.node,
                    "NetworkMode": networkMode?.node,
                    "PidMode": pidMode?.node,
                    "PlacementConstraints": placementConstraints?.node,
                    "ProxyConfiguration": proxyConfiguration?.node,
                    "RequiresCompatibilities": requiresCompatibilities?.node,
                    "RuntimePlatform": runtimePlatform?.node,
                    "Tags": tags?.node,
                    "TaskRoleArn": taskRoleArn?.node,
                    "Volumes": volumes?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<ECS.TaskDefinition> { .init(node: resource.ref) }

        /// `TaskDefinitionArn`
        public var taskDefinitionArn: ARN<ECS.TaskDefinition> { .init(node: resource.attribute("TaskDefinitionArn")) }

        /// How it uses others: `.uses(…)`.
        public static let user = ResourceUser(role: "TaskRoleArn", startRole: "ExecutionRoleArn", containers: "ContainerDefinitions")

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ContainerDefinitions`. No item twice. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-containerdefinitions)
            public var containerDefinitions: PropertyName<List<ContainerDefinition>> { "ContainerDefinitions" }

            /// `Cpu`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-cpu)
            public var cpu: PropertyName<Value<String>> { "Cpu" }

            /// `EnableFaultInjection`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-enablefaultinjection)
            public var enableFaultInjection: PropertyName<Value<Bool>> { "EnableFaultInjection" }

            /// `EphemeralStorage`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-ephemeralstorage)
            public var ephemeralStorage: PropertyName<EphemeralStorage> { "EphemeralStorage" }

            /// `ExecutionRoleArn`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-executionrolearn)
            public var executionRoleArn: PropertyName<ARN<IAM.Role>> { "ExecutionRoleArn" }

            /// `Family`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-family)
            public var family: PropertyName<Value<String>> { "Family" }

            /// `InferenceAccelerators`. No item twice. A change replaces the resource. Deprecated. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-inferenceaccelerators)
            public var inferenceAccelerators: PropertyName<List<InferenceAccelerator>> { "InferenceAccelerators" }

            /// `IpcMode`. One of `host`, `none`, `task`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-ipcmode)
            public var ipcMode: PropertyName<IpcMode> { "IpcMode" }

            /// `Memory`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-memory)
            public var memory: PropertyName<Value<String>> { "Memory" }

            /// `NetworkMode`. One of `awsvpc`, `bridge`, `host`, `none`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-networkmode)
            public var networkMode: PropertyName<NetworkMode> { "NetworkMode" }

            /// `PidMode`. One of `host`, `task`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-pidmode)
            public var pidMode: PropertyName<PidMode> { "PidMode" }

            /// `PlacementConstraints`. No item twice. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-placementconstraints)
            public var placementConstraints: PropertyName<List<TaskDefinitionPlacementConstraint>> { "PlacementConstraints" }

            /// `ProxyConfiguration`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-proxyconfiguration)
            public var proxyConfiguration: PropertyName<ProxyConfiguration> { "ProxyConfiguration" }

            /// `RequiresCompatibilities`. One of `EC2`, `EXTERNAL`, `FARGATE`, `MANAGED_INSTANCES`. No item twice. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-requirescompatibilities)
            public var requiresCompatibilities: PropertyName<List<RequiresCompatibilities>> { "RequiresCompatibilities" }

            /// `RuntimePlatform`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-runtimeplatform)
            public var runtimePlatform: PropertyName<RuntimePlatform> { "RuntimePlatform" }

            /// `Tags`. Items 0 to 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TaskRoleArn`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-taskrolearn)
            public var taskRoleArn: PropertyName<ARN<IAM.Role>> { "TaskRoleArn" }

            /// `Volumes`. No item twice. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-volumes)
            public var volumes: PropertyName<List<Volume>> { "Volumes" }
        }

        /// `AWS::ECS::TaskDefinition`: `AuthorizationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-authorizationconfig.html>.
        public struct AuthorizationConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - iam: One of `ENABLED`, `DISABLED`.
            public init(
                accessPointId: ID<EFS.AccessPoint>? = nil,
                iam: IAM? = nil
            ) {
                self.node = Node(properties: [
                    "AccessPointId": accessPointId?.node,
                    "IAM": iam?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AccessPointId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-authorizationconfig.html#cfn-ecs-taskdefinition-authorizationconfig-accesspointid)
                public var accessPointId: PropertyName<ID<EFS.AccessPoint>> { "AccessPointId" }

                /// `IAM`. One of `ENABLED`, `DISABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-authorizationconfig.html#cfn-ecs-taskdefinition-authorizationconfig-iam)
                public var iam: PropertyName<IAM> { "IAM" }
            }

            /// `AWS::ECS::TaskDefinition`: `AuthorizationConfig.IAM`
            public final class IAM: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: IAM { "DISABLED" }
                /// `ENABLED`
                public static var enabled: IAM { "ENABLED" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `ContainerDefinition`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html>.
        public struct ContainerDefinition: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - environment: No item twice.
            ///   - links: No item twice.
            ///   - mountPoints: No item twice.
            ///   - portMappings: No item twice.
            ///   - versionConsistency: One of `enabled`, `disabled`. Default `enabled`.
            ///   - volumesFrom: No item twice.
            public init(
                image: Value<String>,
                name: Value<String>,
                command: List<Value<String>>? = nil,
                cpu: Value<Int>? = nil,
                credentialSpecs: List<Value<String>>? = nil,
                dependsOn: List<ContainerDependency>? = nil,
                disableNetworking: Value<Bool>? = nil,
                dnsSearchDomains: List<Value<String>>? = nil,
                dnsServers: List<Value<String>>? = nil,
                dockerLabels: Map<Value<String>>? = nil,
                dockerSecurityOptions: List<Value<String>>? = nil,
                entryPoint: List<Value<String>>? = nil,
                environment: List<KeyValuePair>? = nil,
                environmentFiles: List<EnvironmentFile>? = nil,
                essential: Value<Bool>? = nil,
                extraHosts: List<HostEntry>? = nil,
                firelensConfiguration: FirelensConfiguration? = nil,
                healthCheck: HealthCheck? = nil,
                hostname: Value<String>? = nil,
                interactive: Value<Bool>? = nil,
                links: List<Value<String>>? = nil,
                linuxParameters: LinuxParameters? = nil,
                logConfiguration: LogConfiguration? = nil,
                memory: Value<Int>? = nil,
                memoryReservation: Value<Int>? = nil,
                mountPoints: List<MountPoint>? = nil,
                portMappings: List<PortMapping>? = nil,
                privileged: Value<Bool>? = nil,
                pseudoTerminal: Value<Bool>? = nil,
                readonlyRootFilesystem: Value<Bool>? = nil,
                repositoryCredentials: RepositoryCredentials? = nil,
                resourceRequirements: List<ResourceRequirement>? = nil,
                restartPolicy: RestartPolicy? = nil,
                secrets: List<Secret>? = nil,
                startTimeout: Seconds? = nil,
                stopTimeout: Seconds? = nil,
                systemControls: List<SystemControl>? = nil,
                ulimits: List<Ulimit>? = nil,
                user: Value<String>? = nil,
                versionConsistency: VersionConsistency? = nil,
                volumesFrom: List<VolumeFrom>? = nil,
                workingDirectory: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Image": image.node,
                    "Name": name.node,
                    "Command": command?.node,
                    "Cpu": cpu?.node,
                    "CredentialSpecs": credentialSpecs?.node,
                    "DependsOn": dependsOn?.node,
                    "DisableNetworking": disableNetworking?.node,
                    "DnsSearchDomains": dnsSearchDomains?.node,
                    "DnsServers": dnsServers?.node,
                    "DockerLabels": dockerLabels?.node,
                    "DockerSecurityOptions": dockerSecurityOptions?.node,
                    "EntryPoint": entryPoint?.node,
                    "Environment": environment?.node,
                    "EnvironmentFiles": environmentFiles?.node,
                    "Essential": essential?.node,
                    "ExtraHosts": extraHosts?.node,
                    "FirelensConfiguration": firelensConfiguration?.node,
                    "HealthCheck": healthCheck?.node,
                    "Hostname": hostname?.node,
                    "Interactive": interactive?.node,
                    "Links": links?.node,
                    "LinuxParameters": linuxParameters?.node,
                    "LogConfiguration": logConfiguration?.node,
                    "Memory": memory?.node,
                    "MemoryReservation": memoryReservation?.node,
                    "MountPoints": mountPoints?.node,
                    "PortMappings": portMappings?.node,
                    "Privileged": privileged?.node,
                    "PseudoTerminal": pseudoTerminal?.node,
                    "ReadonlyRootFilesystem": readonlyRootFilesystem?.node,
                    "RepositoryCredentials": repositoryCredentials?.node,
                    "ResourceRequirements": resourceRequirements?.node,
                    "RestartPolicy": restartPolicy?.node,
                    "Secrets": secrets?.node,
                    "StartTimeout": startTimeout?.node,
                    "StopTimeout": stopTimeout?.node,
                    "SystemControls": systemControls?.node,
                    "Ulimits": ulimits?.node,
                    "User": user?.node,
                    "VersionConsistency": versionConsistency?.node,
                    "VolumesFrom": volumesFrom?.node,
                    "WorkingDirectory": workingDirectory?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Image`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-image)
                public var image: PropertyName<Value<String>> { "Image" }

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Command`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-command)
                public var command: PropertyName<List<Value<String>>> { "Command" }

                /// `Cpu`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-cpu)
                public var cpu: PropertyName<Value<Int>> { "Cpu" }

                /// `CredentialSpecs`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-credentialspecs)
                public var credentialSpecs: PropertyName<List<Value<String>>> { "CredentialSpecs" }

                /// `DependsOn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-dependson)
                public var dependsOn: PropertyName<List<ContainerDependency>> { "DependsOn" }

                /// `DisableNetworking`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-disablenetworking)
                public var disableNetworking: PropertyName<Value<Bool>> { "DisableNetworking" }

                /// `DnsSearchDomains`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-dnssearchdomains)
                public var dnsSearchDomains: PropertyName<List<Value<String>>> { "DnsSearchDomains" }

                /// `DnsServers`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-dnsservers)
                public var dnsServers: PropertyName<List<Value<String>>> { "DnsServers" }

                /// `DockerLabels`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-dockerlabels)
                public var dockerLabels: PropertyName<Map<Value<String>>> { "DockerLabels" }

                /// `DockerSecurityOptions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-dockersecurityoptions)
                public var dockerSecurityOptions: PropertyName<List<Value<String>>> { "DockerSecurityOptions" }

                /// `EntryPoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-entrypoint)
                public var entryPoint: PropertyName<List<Value<String>>> { "EntryPoint" }

                /// `Environment`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-environment)
                public var environment: PropertyName<List<KeyValuePair>> { "Environment" }

                /// `EnvironmentFiles`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-environmentfiles)
                public var environmentFiles: PropertyName<List<EnvironmentFile>> { "EnvironmentFiles" }

                /// `Essential`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-essential)
                public var essential: PropertyName<Value<Bool>> { "Essential" }

                /// `ExtraHosts`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-extrahosts)
                public var extraHosts: PropertyName<List<HostEntry>> { "ExtraHosts" }

                /// `FirelensConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-firelensconfiguration)
                public var firelensConfiguration: PropertyName<FirelensConfiguration> { "FirelensConfiguration" }

                /// `HealthCheck`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-healthcheck)
                public var healthCheck: PropertyName<HealthCheck> { "HealthCheck" }

                /// `Hostname`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-hostname)
                public var hostname: PropertyName<Value<String>> { "Hostname" }

                /// `Interactive`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-interactive)
                public var interactive: PropertyName<Value<Bool>> { "Interactive" }

                /// `Links`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-links)
                public var links: PropertyName<List<Value<String>>> { "Links" }

                /// `LinuxParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-linuxparameters)
                public var linuxParameters: PropertyName<LinuxParameters> { "LinuxParameters" }

                /// `LogConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-logconfiguration)
                public var logConfiguration: PropertyName<LogConfiguration> { "LogConfiguration" }

                /// `Memory`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-memory)
                public var memory: PropertyName<Value<Int>> { "Memory" }

                /// `MemoryReservation`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-memoryreservation)
                public var memoryReservation: PropertyName<Value<Int>> { "MemoryReservation" }

                /// `MountPoints`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-mountpoints)
                public var mountPoints: PropertyName<List<MountPoint>> { "MountPoints" }

                /// `PortMappings`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-portmappings)
                public var portMappings: PropertyName<List<PortMapping>> { "PortMappings" }

                /// `Privileged`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-privileged)
                public var privileged: PropertyName<Value<Bool>> { "Privileged" }

                /// `PseudoTerminal`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-pseudoterminal)
                public var pseudoTerminal: PropertyName<Value<Bool>> { "PseudoTerminal" }

                /// `ReadonlyRootFilesystem`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-readonlyrootfilesystem)
                public var readonlyRootFilesystem: PropertyName<Value<Bool>> { "ReadonlyRootFilesystem" }

                /// `RepositoryCredentials`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-repositorycredentials)
                public var repositoryCredentials: PropertyName<RepositoryCredentials> { "RepositoryCredentials" }

                /// `ResourceRequirements`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-resourcerequirements)
                public var resourceRequirements: PropertyName<List<ResourceRequirement>> { "ResourceRequirements" }

                /// `RestartPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-restartpolicy)
                public var restartPolicy: PropertyName<RestartPolicy> { "RestartPolicy" }

                /// `Secrets`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-secrets)
                public var secrets: PropertyName<List<Secret>> { "Secrets" }

                /// `StartTimeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-starttimeout)
                public var startTimeout: PropertyName<Seconds> { "StartTimeout" }

                /// `StopTimeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-stoptimeout)
                public var stopTimeout: PropertyName<Seconds> { "StopTimeout" }

                /// `SystemControls`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-systemcontrols)
                public var systemControls: PropertyName<List<SystemControl>> { "SystemControls" }

                /// `Ulimits`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-ulimits)
                public var ulimits: PropertyName<List<Ulimit>> { "Ulimits" }

                /// `User`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-user)
                public var user: PropertyName<Value<String>> { "User" }

                /// `VersionConsistency`. One of `enabled`, `disabled`. Default `enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-versionconsistency)
                public var versionConsistency: PropertyName<VersionConsistency> { "VersionConsistency" }

                /// `VolumesFrom`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-volumesfrom)
                public var volumesFrom: PropertyName<List<VolumeFrom>> { "VolumesFrom" }

                /// `WorkingDirectory`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-workingdirectory)
                public var workingDirectory: PropertyName<Value<String>> { "WorkingDirectory" }
            }

            /// `AWS::ECS::TaskDefinition`: `ContainerDefinition.VersionConsistency`
            public final class VersionConsistency: OpenEnum, @unchecked Sendable {
                /// `disabled`
                public static var disabled: VersionConsistency { "disabled" }
                /// `enabled`
                public static var enabled: VersionConsistency { "enabled" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `ContainerDependency`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdependency.html>.
        public struct ContainerDependency: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - condition: One of `COMPLETE`, `HEALTHY`, `START`, `SUCCESS`.
            public init(
                condition: Condition? = nil,
                containerName: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Condition": condition?.node,
                    "ContainerName": containerName?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Condition`. One of `COMPLETE`, `HEALTHY`, `START`, `SUCCESS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdependency.html#cfn-ecs-taskdefinition-containerdependency-condition)
                public var condition: PropertyName<Condition> { "Condition" }

                /// `ContainerName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdependency.html#cfn-ecs-taskdefinition-containerdependency-containername)
                public var containerName: PropertyName<Value<String>> { "ContainerName" }
            }

            /// `AWS::ECS::TaskDefinition`: `ContainerDependency.Condition`
            public final class Condition: OpenEnum, @unchecked Sendable {
                /// `COMPLETE`
                public static var complete: Condition { "COMPLETE" }
                /// `HEALTHY`
                public static var healthy: Condition { "HEALTHY" }
                /// `START`
                public static var start: Condition { "START" }
                /// `SUCCESS`
                public static var success: Condition { "SUCCESS" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `Device`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-device.html>.
        public struct Device: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - permissions: One of `mknod`, `read`, `write`. No item twice.
            public init(
                containerPath: Value<String>? = nil,
                hostPath: Value<String>? = nil,
                permissions: List<Permissions>? = nil
            ) {
                self.node = Node(properties: [
                    "ContainerPath": containerPath?.node,
                    "HostPath": hostPath?.node,
                    "Permissions": permissions?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ContainerPath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-device.html#cfn-ecs-taskdefinition-device-containerpath)
                public var containerPath: PropertyName<Value<String>> { "ContainerPath" }

                /// `HostPath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-device.html#cfn-ecs-taskdefinition-device-hostpath)
                public var hostPath: PropertyName<Value<String>> { "HostPath" }

                /// `Permissions`. One of `mknod`, `read`, `write`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-device.html#cfn-ecs-taskdefinition-device-permissions)
                public var permissions: PropertyName<List<Permissions>> { "Permissions" }
            }

            /// `AWS::ECS::TaskDefinition`: `Device.Permissions`
            public final class Permissions: OpenEnum, @unchecked Sendable {
                /// `mknod`
                public static var mknod: Permissions { "mknod" }
                /// `read`
                public static var read: Permissions { "read" }
                /// `write`
                public static var write: Permissions { "write" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `DockerVolumeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-dockervolumeconfiguration.html>.
        public struct DockerVolumeConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - scope: One of `shared`, `task`.
            public init(
                autoprovision: Value<Bool>? = nil,
                driver: Value<String>? = nil,
                driverOpts: Map<Value<String>>? = nil,
                labels: Map<Value<String>>? = nil,
                scope: Scope? = nil
            ) {
                self.node = Node(properties: [
                    "Autoprovision": autoprovision?.node,
                    "Driver": driver?.node,
                    "DriverOpts": driverOpts?.node,
                    "Labels": labels?.node,
                    "Scope": scope?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Autoprovision`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-dockervolumeconfiguration.html#cfn-ecs-taskdefinition-dockervolumeconfiguration-autoprovision)
                public var autoprovision: PropertyName<Value<Bool>> { "Autoprovision" }

                /// `Driver`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-dockervolumeconfiguration.html#cfn-ecs-taskdefinition-dockervolumeconfiguration-driver)
                public var driver: PropertyName<Value<String>> { "Driver" }

                /// `DriverOpts`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-dockervolumeconfiguration.html#cfn-ecs-taskdefinition-dockervolumeconfiguration-driveropts)
                public var driverOpts: PropertyName<Map<Value<String>>> { "DriverOpts" }

                /// `Labels`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-dockervolumeconfiguration.html#cfn-ecs-taskdefinition-dockervolumeconfiguration-labels)
                public var labels: PropertyName<Map<Value<String>>> { "Labels" }

                /// `Scope`. One of `shared`, `task`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-dockervolumeconfiguration.html#cfn-ecs-taskdefinition-dockervolumeconfiguration-scope)
                public var scope: PropertyName<Scope> { "Scope" }
            }

            /// `AWS::ECS::TaskDefinition`: `DockerVolumeConfiguration.Scope`
            public final class Scope: OpenEnum, @unchecked Sendable {
                /// `shared`
                public static var shared: Scope { "shared" }
                /// `task`
                public static var task: Scope { "task" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `EFSVolumeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-efsvolumeconfiguration.html>.
        public struct EFSVolumeConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - transitEncryption: One of `ENABLED`, `DISABLED`.
            public init(
                filesystemId: ID<EFS.FileSystem>,
                authorizationConfig: AuthorizationConfig? = nil,
                rootDirectory: Value<String>? = nil,
                transitEncryption: TransitEncryption? = nil,
                transitEncryptionPort: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "FilesystemId": filesystemId.node,
                    "AuthorizationConfig": authorizationConfig?.node,
                    "RootDirectory": rootDirectory?.node,
                    "TransitEncryption": transitEncryption?.node,
                    "TransitEncryptionPort": transitEncryptionPort?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FilesystemId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-efsvolumeconfiguration.html#cfn-ecs-taskdefinition-efsvolumeconfiguration-filesystemid)
                public var filesystemId: PropertyName<ID<EFS.FileSystem>> { "FilesystemId" }

                /// `AuthorizationConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-efsvolumeconfiguration.html#cfn-ecs-taskdefinition-efsvolumeconfiguration-authorizationconfig)
                public var authorizationConfig: PropertyName<AuthorizationConfig> { "AuthorizationConfig" }

                /// `RootDirectory`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-efsvolumeconfiguration.html#cfn-ecs-taskdefinition-efsvolumeconfiguration-rootdirectory)
                public var rootDirectory: PropertyName<Value<String>> { "RootDirectory" }

                /// `TransitEncryption`. One of `ENABLED`, `DISABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-efsvolumeconfiguration.html#cfn-ecs-taskdefinition-efsvolumeconfiguration-transitencryption)
                public var transitEncryption: PropertyName<TransitEncryption> { "TransitEncryption" }

                /// `TransitEncryptionPort`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-efsvolumeconfiguration.html#cfn-ecs-taskdefinition-efsvolumeconfiguration-transitencryptionport)
                public var transitEncryptionPort: PropertyName<Value<Int>> { "TransitEncryptionPort" }
            }

            /// `AWS::ECS::TaskDefinition`: `EFSVolumeConfiguration.TransitEncryption`
            public final class TransitEncryption: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: TransitEncryption { "DISABLED" }
                /// `ENABLED`
                public static var enabled: TransitEncryption { "ENABLED" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `EnvironmentFile`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-environmentfile.html>.
        public struct EnvironmentFile: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `s3`.
            public init(
                type: TypeProperty? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type?.node,
                    "Value": value?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `s3`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-environmentfile.html#cfn-ecs-taskdefinition-environmentfile-type)
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-environmentfile.html#cfn-ecs-taskdefinition-environmentfile-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }

            /// `AWS::ECS::TaskDefinition`: `EnvironmentFile.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `s3`
                public static var s3: TypeProperty { "s3" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `EphemeralStorage`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-ephemeralstorage.html>.
        public struct EphemeralStorage: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                sizeInGiB: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "SizeInGiB": sizeInGiB?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `SizeInGiB`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-ephemeralstorage.html#cfn-ecs-taskdefinition-ephemeralstorage-sizeingib)
                public var sizeInGiB: PropertyName<Value<Int>> { "SizeInGiB" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `FSxAuthorizationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxauthorizationconfig.html>.
        public struct FSxAuthorizationConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                credentialsParameter: CredentialsParameter,
                domain: Value<String>
            ) {
                self.node = Node(properties: [
                    "CredentialsParameter": credentialsParameter.node,
                    "Domain": domain.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CredentialsParameter`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxauthorizationconfig.html#cfn-ecs-taskdefinition-fsxauthorizationconfig-credentialsparameter)
                public var credentialsParameter: PropertyName<CredentialsParameter> { "CredentialsParameter" }

                /// `Domain`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxauthorizationconfig.html#cfn-ecs-taskdefinition-fsxauthorizationconfig-domain)
                public var domain: PropertyName<Value<String>> { "Domain" }
            }

            /// `AWS::ECS::TaskDefinition`: `FSxAuthorizationConfig.CredentialsParameter`
            public final class CredentialsParameter: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::SecretsManager::Secret`.
                public convenience init(_ reference: ARN<SecretsManager.Secret>) { self.init(node: reference.node) }
                /// Something of `AWS::SSM::Parameter`.
                public convenience init(_ reference: ARN<SSM.Parameter>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `FSxWindowsFileServerVolumeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxwindowsfileservervolumeconfiguration.html>.
        public struct FSxWindowsFileServerVolumeConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                fileSystemId: ID<FSx.FileSystem>,
                rootDirectory: Value<String>,
                authorizationConfig: FSxAuthorizationConfig? = nil
            ) {
                self.node = Node(properties: [
                    "FileSystemId": fileSystemId.node,
                    "RootDirectory": rootDirectory.node,
                    "AuthorizationConfig": authorizationConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FileSystemId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxwindowsfileservervolumeconfiguration.html#cfn-ecs-taskdefinition-fsxwindowsfileservervolumeconfiguration-filesystemid)
                public var fileSystemId: PropertyName<ID<FSx.FileSystem>> { "FileSystemId" }

                /// `RootDirectory`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxwindowsfileservervolumeconfiguration.html#cfn-ecs-taskdefinition-fsxwindowsfileservervolumeconfiguration-rootdirectory)
                public var rootDirectory: PropertyName<Value<String>> { "RootDirectory" }

                /// `AuthorizationConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxwindowsfileservervolumeconfiguration.html#cfn-ecs-taskdefinition-fsxwindowsfileservervolumeconfiguration-authorizationconfig)
                public var authorizationConfig: PropertyName<FSxAuthorizationConfig> { "AuthorizationConfig" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `FirelensConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-firelensconfiguration.html>.
        public struct FirelensConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `fluentbit`, `fluentd`.
            public init(
                options: Map<Value<String>>? = nil,
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "Options": options?.node,
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Options`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-firelensconfiguration.html#cfn-ecs-taskdefinition-firelensconfiguration-options)
                public var options: PropertyName<Map<Value<String>>> { "Options" }

                /// `Type`. One of `fluentbit`, `fluentd`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-firelensconfiguration.html#cfn-ecs-taskdefinition-firelensconfiguration-type)
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::ECS::TaskDefinition`: `FirelensConfiguration.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `fluentbit`
                public static var fluentbit: TypeProperty { "fluentbit" }
                /// `fluentd`
                public static var fluentd: TypeProperty { "fluentd" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `HealthCheck`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-healthcheck.html>.
        public struct HealthCheck: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                command: List<Value<String>>? = nil,
                interval: Seconds? = nil,
                retries: Value<Int>? = nil,
                startPeriod: Seconds? = nil,
                timeout: Seconds? = nil
            ) {
                self.node = Node(properties: [
                    "Command": command?.node,
                    "Interval": interval?.node,
                    "Retries": retries?.node,
                    "StartPeriod": startPeriod?.node,
                    "Timeout": timeout?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Command`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-healthcheck.html#cfn-ecs-taskdefinition-healthcheck-command)
                public var command: PropertyName<List<Value<String>>> { "Command" }

                /// `Interval`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-healthcheck.html#cfn-ecs-taskdefinition-healthcheck-interval)
                public var interval: PropertyName<Seconds> { "Interval" }

                /// `Retries`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-healthcheck.html#cfn-ecs-taskdefinition-healthcheck-retries)
                public var retries: PropertyName<Value<Int>> { "Retries" }

                /// `StartPeriod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-healthcheck.html#cfn-ecs-taskdefinition-healthcheck-startperiod)
                public var startPeriod: PropertyName<Seconds> { "StartPeriod" }

                /// `Timeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-healthcheck.html#cfn-ecs-taskdefinition-healthcheck-timeout)
                public var timeout: PropertyName<Seconds> { "Timeout" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `HostEntry`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-hostentry.html>.
        public struct HostEntry: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                hostname: Value<String>? = nil,
                ipAddress: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Hostname": hostname?.node,
                    "IpAddress": ipAddress?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Hostname`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-hostentry.html#cfn-ecs-taskdefinition-hostentry-hostname)
                public var hostname: PropertyName<Value<String>> { "Hostname" }

                /// `IpAddress`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-hostentry.html#cfn-ecs-taskdefinition-hostentry-ipaddress)
                public var ipAddress: PropertyName<Value<String>> { "IpAddress" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `HostVolumeProperties`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-hostvolumeproperties.html>.
        public struct HostVolumeProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                sourcePath: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "SourcePath": sourcePath?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `SourcePath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-hostvolumeproperties.html#cfn-ecs-taskdefinition-hostvolumeproperties-sourcepath)
                public var sourcePath: PropertyName<Value<String>> { "SourcePath" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `InferenceAccelerator`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-inferenceaccelerator.html>.
        public struct InferenceAccelerator: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                deviceName: Value<String>? = nil,
                deviceType: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "DeviceName": deviceName?.node,
                    "DeviceType": deviceType?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DeviceName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-inferenceaccelerator.html#cfn-ecs-taskdefinition-inferenceaccelerator-devicename)
                public var deviceName: PropertyName<Value<String>> { "DeviceName" }

                /// `DeviceType`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-inferenceaccelerator.html#cfn-ecs-taskdefinition-inferenceaccelerator-devicetype)
                public var deviceType: PropertyName<Value<String>> { "DeviceType" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `IpcMode`
        public final class IpcMode: OpenEnum, @unchecked Sendable {
            /// `host`
            public static var host: IpcMode { "host" }
            /// `none`
            public static var noneValue: IpcMode { "none" }
            /// `task`
            public static var task: IpcMode { "task" }
        }

        /// `AWS::ECS::TaskDefinition`: `KernelCapabilities`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-kernelcapabilities.html>.
        public struct KernelCapabilities: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                add: List<Value<String>>? = nil,
                drop: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Add": add?.node,
                    "Drop": drop?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Add`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-kernelcapabilities.html#cfn-ecs-taskdefinition-kernelcapabilities-add)
                public var add: PropertyName<List<Value<String>>> { "Add" }

                /// `Drop`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-kernelcapabilities.html#cfn-ecs-taskdefinition-kernelcapabilities-drop)
                public var drop: PropertyName<List<Value<String>>> { "Drop" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `KeyValuePair`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-keyvaluepair.html>.
        public struct KeyValuePair: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                name: Value<String>? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name?.node,
                    "Value": value?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-keyvaluepair.html#cfn-ecs-taskdefinition-keyvaluepair-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-keyvaluepair.html#cfn-ecs-taskdefinition-keyvaluepair-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `LinuxParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-linuxparameters.html>.
        public struct LinuxParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                capabilities: KernelCapabilities? = nil,
                devices: List<Device>? = nil,
                initProcessEnabled: Value<Bool>? = nil,
                maxSwap: Value<Int>? = nil,
                sharedMemorySize: Value<Int>? = nil,
                swappiness: Value<Int>? = nil,
                tmpfs: List<Tmpfs>? = nil
            ) {
                self.node = Node(properties: [
                    "Capabilities": capabilities?.node,
                    "Devices": devices?.node,
                    "InitProcessEnabled": initProcessEnabled?.node,
                    "MaxSwap": maxSwap?.node,
                    "SharedMemorySize": sharedMemorySize?.node,
                    "Swappiness": swappiness?.node,
                    "Tmpfs": tmpfs?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Capabilities`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-linuxparameters.html#cfn-ecs-taskdefinition-linuxparameters-capabilities)
                public var capabilities: PropertyName<KernelCapabilities> { "Capabilities" }

                /// `Devices`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-linuxparameters.html#cfn-ecs-taskdefinition-linuxparameters-devices)
                public var devices: PropertyName<List<Device>> { "Devices" }

                /// `InitProcessEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-linuxparameters.html#cfn-ecs-taskdefinition-linuxparameters-initprocessenabled)
                public var initProcessEnabled: PropertyName<Value<Bool>> { "InitProcessEnabled" }

                /// `MaxSwap`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-linuxparameters.html#cfn-ecs-taskdefinition-linuxparameters-maxswap)
                public var maxSwap: PropertyName<Value<Int>> { "MaxSwap" }

                /// `SharedMemorySize`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-linuxparameters.html#cfn-ecs-taskdefinition-linuxparameters-sharedmemorysize)
                public var sharedMemorySize: PropertyName<Value<Int>> { "SharedMemorySize" }

                /// `Swappiness`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-linuxparameters.html#cfn-ecs-taskdefinition-linuxparameters-swappiness)
                public var swappiness: PropertyName<Value<Int>> { "Swappiness" }

                /// `Tmpfs`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-linuxparameters.html#cfn-ecs-taskdefinition-linuxparameters-tmpfs)
                public var tmpfs: PropertyName<List<Tmpfs>> { "Tmpfs" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `LogConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-logconfiguration.html>.
        public struct LogConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - logDriver: One of `awsfirelens`, `awslogs`, `fluentd`, `gelf`, `journald`, `json-file`, `splunk`, `syslog`.
            public init(
                logDriver: LogDriver,
                options: Map<Value<String>>? = nil,
                secretOptions: List<Secret>? = nil
            ) {
                self.node = Node(properties: [
                    "LogDriver": logDriver.node,
                    "Options": options?.node,
                    "SecretOptions": secretOptions?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `LogDriver`. One of `awsfirelens`, `awslogs`, `fluentd`, `gelf`, `journald`, `json-file`, `splunk`, `syslog`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-logconfiguration.html#cfn-ecs-taskdefinition-logconfiguration-logdriver)
                public var logDriver: PropertyName<LogDriver> { "LogDriver" }

                /// `Options`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-logconfiguration.html#cfn-ecs-taskdefinition-logconfiguration-options)
                public var options: PropertyName<Map<Value<String>>> { "Options" }

                /// `SecretOptions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-logconfiguration.html#cfn-ecs-taskdefinition-logconfiguration-secretoptions)
                public var secretOptions: PropertyName<List<Secret>> { "SecretOptions" }
            }

            /// `AWS::ECS::TaskDefinition`: `LogConfiguration.LogDriver`
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

        /// `AWS::ECS::TaskDefinition`: `MountPoint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-mountpoint.html>.
        public struct MountPoint: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                containerPath: Value<String>? = nil,
                readOnly: Value<Bool>? = nil,
                sourceVolume: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "ContainerPath": containerPath?.node,
                    "ReadOnly": readOnly?.node,
                    "SourceVolume": sourceVolume?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ContainerPath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-mountpoint.html#cfn-ecs-taskdefinition-mountpoint-containerpath)
                public var containerPath: PropertyName<Value<String>> { "ContainerPath" }

                /// `ReadOnly`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-mountpoint.html#cfn-ecs-taskdefinition-mountpoint-readonly)
                public var readOnly: PropertyName<Value<Bool>> { "ReadOnly" }

                /// `SourceVolume`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-mountpoint.html#cfn-ecs-taskdefinition-mountpoint-sourcevolume)
                public var sourceVolume: PropertyName<Value<String>> { "SourceVolume" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `NetworkMode`
        public final class NetworkMode: OpenEnum, @unchecked Sendable {
            /// `awsvpc`
            public static var awsvpc: NetworkMode { "awsvpc" }
            /// `bridge`
            public static var bridge: NetworkMode { "bridge" }
            /// `host`
            public static var host: NetworkMode { "host" }
            /// `none`
            public static var noneValue: NetworkMode { "none" }
        }

        /// `AWS::ECS::TaskDefinition`: `NvidiaMpsAllocation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-nvidiampsallocation.html>.
        public struct NvidiaMpsAllocation: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - memory: Range at least 1.
            ///   - maxComputePercent: Range 1 to 100.
            public init(
                memory: Value<Int>,
                maxComputePercent: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Memory": memory.node,
                    "MaxComputePercent": maxComputePercent?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Memory`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-nvidiampsallocation.html#cfn-ecs-taskdefinition-nvidiampsallocation-memory)
                public var memory: PropertyName<Value<Int>> { "Memory" }

                /// `MaxComputePercent`. Range 1 to 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-nvidiampsallocation.html#cfn-ecs-taskdefinition-nvidiampsallocation-maxcomputepercent)
                public var maxComputePercent: PropertyName<Value<Int>> { "MaxComputePercent" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `PidMode`
        public final class PidMode: OpenEnum, @unchecked Sendable {
            /// `host`
            public static var host: PidMode { "host" }
            /// `task`
            public static var task: PidMode { "task" }
        }

        /// `AWS::ECS::TaskDefinition`: `PortMapping`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html>.
        public struct PortMapping: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - appProtocol: One of `http`, `http2`, `grpc`.
            ///   - protocol: One of `tcp`, `udp`.
            public init(
                appProtocol: AppProtocol? = nil,
                containerPort: Value<Int>? = nil,
                containerPortRange: Value<String>? = nil,
                hostPort: Value<Int>? = nil,
                name: Value<String>? = nil,
                `protocol`: ProtocolProperty? = nil
            ) {
                self.node = Node(properties: [
                    "AppProtocol": appProtocol?.node,
                    "ContainerPort": containerPort?.node,
                    "ContainerPortRange": containerPortRange?.node,
                    "HostPort": hostPort?.node,
                    "Name": name?.node,
                    "Protocol": `protocol`?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AppProtocol`. One of `http`, `http2`, `grpc`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html#cfn-ecs-taskdefinition-portmapping-appprotocol)
                public var appProtocol: PropertyName<AppProtocol> { "AppProtocol" }

                /// `ContainerPort`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html#cfn-ecs-taskdefinition-portmapping-containerport)
                public var containerPort: PropertyName<Value<Int>> { "ContainerPort" }

                /// `ContainerPortRange`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html#cfn-ecs-taskdefinition-portmapping-containerportrange)
                public var containerPortRange: PropertyName<Value<String>> { "ContainerPortRange" }

                /// `HostPort`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html#cfn-ecs-taskdefinition-portmapping-hostport)
                public var hostPort: PropertyName<Value<Int>> { "HostPort" }

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html#cfn-ecs-taskdefinition-portmapping-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Protocol`. One of `tcp`, `udp`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html#cfn-ecs-taskdefinition-portmapping-protocol)
                public var `protocol`: PropertyName<ProtocolProperty> { "Protocol" }
            }

            /// `AWS::ECS::TaskDefinition`: `PortMapping.AppProtocol`
            public final class AppProtocol: OpenEnum, @unchecked Sendable {
                /// `grpc`
                public static var grpc: AppProtocol { "grpc" }
                /// `http`
                public static var http: AppProtocol { "http" }
                /// `http2`
                public static var http2: AppProtocol { "http2" }
            }

            /// `AWS::ECS::TaskDefinition`: `PortMapping.Protocol`
            public final class ProtocolProperty: OpenEnum, @unchecked Sendable {
                /// `tcp`
                public static var tcp: ProtocolProperty { "tcp" }
                /// `udp`
                public static var udp: ProtocolProperty { "udp" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `ProxyConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-proxyconfiguration.html>.
        public struct ProxyConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - proxyConfigurationProperties: No item twice.
            ///   - type: One of `APPMESH`.
            public init(
                containerName: Value<String>,
                proxyConfigurationProperties: List<KeyValuePair>? = nil,
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "ContainerName": containerName.node,
                    "ProxyConfigurationProperties": proxyConfigurationProperties?.node,
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ContainerName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-proxyconfiguration.html#cfn-ecs-taskdefinition-proxyconfiguration-containername)
                public var containerName: PropertyName<Value<String>> { "ContainerName" }

                /// `ProxyConfigurationProperties`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-proxyconfiguration.html#cfn-ecs-taskdefinition-proxyconfiguration-proxyconfigurationproperties)
                public var proxyConfigurationProperties: PropertyName<List<KeyValuePair>> { "ProxyConfigurationProperties" }

                /// `Type`. One of `APPMESH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-proxyconfiguration.html#cfn-ecs-taskdefinition-proxyconfiguration-type)
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::ECS::TaskDefinition`: `ProxyConfiguration.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `APPMESH`
                public static var appmesh: TypeProperty { "APPMESH" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `RepositoryCredentials`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-repositorycredentials.html>.
        public struct RepositoryCredentials: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                credentialsParameter: ARN<SecretsManager.Secret>? = nil
            ) {
                self.node = Node(properties: [
                    "CredentialsParameter": credentialsParameter?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CredentialsParameter`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-repositorycredentials.html#cfn-ecs-taskdefinition-repositorycredentials-credentialsparameter)
                public var credentialsParameter: PropertyName<ARN<SecretsManager.Secret>> { "CredentialsParameter" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `RequiresCompatibilities`
        public final class RequiresCompatibilities: OpenEnum, @unchecked Sendable {
            /// `EC2`
            public static var ec2: RequiresCompatibilities { "EC2" }
            /// `EXTERNAL`
            public static var external: RequiresCompatibilities { "EXTERNAL" }
            /// `FARGATE`
            public static var fargate: RequiresCompatibilities { "FARGATE" }
            /// `MANAGED_INSTANCES`
            public static var managedInstances: RequiresCompatibilities { "MANAGED_INSTANCES" }
        }

        /// `AWS::ECS::TaskDefinition`: `ResourceRequirement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-resourcerequirement.html>.
        public struct ResourceRequirement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `GPU`, `InferenceAccelerator`, `NeuronDevice`.
            public init(
                type: TypeProperty,
                sharingStrategy: SharingStrategy? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type.node,
                    "SharingStrategy": sharingStrategy?.node,
                    "Value": value?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `GPU`, `InferenceAccelerator`, `NeuronDevice`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-resourcerequirement.html#cfn-ecs-taskdefinition-resourcerequirement-type)
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `SharingStrategy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-resourcerequirement.html#cfn-ecs-taskdefinition-resourcerequirement-sharingstrategy)
                public var sharingStrategy: PropertyName<SharingStrategy> { "SharingStrategy" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-resourcerequirement.html#cfn-ecs-taskdefinition-resourcerequirement-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }

            /// `AWS::ECS::TaskDefinition`: `ResourceRequirement.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `GPU`
                public static var gpu: TypeProperty { "GPU" }
                /// `InferenceAccelerator`
                public static var inferenceAccelerator: TypeProperty { "InferenceAccelerator" }
                /// `NeuronDevice`
                public static var neuronDevice: TypeProperty { "NeuronDevice" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `RestartPolicy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-restartpolicy.html>.
        public struct RestartPolicy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                enabled: Value<Bool>? = nil,
                ignoredExitCodes: List<Value<Int>>? = nil,
                restartAttemptPeriod: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Enabled": enabled?.node,
                    "IgnoredExitCodes": ignoredExitCodes?.node,
                    "RestartAttemptPeriod": restartAttemptPeriod?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-restartpolicy.html#cfn-ecs-taskdefinition-restartpolicy-enabled)
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `IgnoredExitCodes`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-restartpolicy.html#cfn-ecs-taskdefinition-restartpolicy-ignoredexitcodes)
                public var ignoredExitCodes: PropertyName<List<Value<Int>>> { "IgnoredExitCodes" }

                /// `RestartAttemptPeriod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-restartpolicy.html#cfn-ecs-taskdefinition-restartpolicy-restartattemptperiod)
                public var restartAttemptPeriod: PropertyName<Value<Int>> { "RestartAttemptPeriod" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `RuntimePlatform`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-runtimeplatform.html>.
        public struct RuntimePlatform: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - cpuArchitecture: One of `ARM64`, `X86_64`.
            ///   - operatingSystemFamily: One of `LINUX`, `WINDOWS_SERVER_2004_CORE`, `WINDOWS_SERVER_2016_FULL`, `WINDOWS_SERVER_2019_CORE`, `WINDOWS_SERVER_2019_FULL`, `WINDOWS_SERVER_2022_CORE`, `WINDOWS_SERVER_2022_FULL`, `WINDOWS_SERVER_2025_CORE` and 2 more.
            public init(
                cpuArchitecture: CpuArchitecture? = nil,
                operatingSystemFamily: OperatingSystemFamily? = nil
            ) {
                self.node = Node(properties: [
                    "CpuArchitecture": cpuArchitecture?.node,
                    "OperatingSystemFamily": operatingSystemFamily?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CpuArchitecture`. One of `ARM64`, `X86_64`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-runtimeplatform.html#cfn-ecs-taskdefinition-runtimeplatform-cpuarchitecture)
                public var cpuArchitecture: PropertyName<CpuArchitecture> { "CpuArchitecture" }

                /// `OperatingSystemFamily`. One of `LINUX`, `WINDOWS_SERVER_2004_CORE`, `WINDOWS_SERVER_2016_FULL`, `WINDOWS_SERVER_2019_CORE`, `WINDOWS_SERVER_2019_FULL`, `WINDOWS_SERVER_2022_CORE`, `WINDOWS_SERVER_2022_FULL`, `WINDOWS_SERVER_2025_CORE` and 2 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-runtimeplatform.html#cfn-ecs-taskdefinition-runtimeplatform-operatingsystemfamily)
                public var operatingSystemFamily: PropertyName<OperatingSystemFamily> { "OperatingSystemFamily" }
            }

            /// `AWS::ECS::TaskDefinition`: `RuntimePlatform.CpuArchitecture`
            public final class CpuArchitecture: OpenEnum, @unchecked Sendable {
                /// `ARM64`
                public static var arm64: CpuArchitecture { "ARM64" }
                /// `X86_64`
                public static var x86_64: CpuArchitecture { "X86_64" }
            }

            /// `AWS::ECS::TaskDefinition`: `RuntimePlatform.OperatingSystemFamily`
            public final class OperatingSystemFamily: OpenEnum, @unchecked Sendable {
                /// `LINUX`
                public static var linux: OperatingSystemFamily { "LINUX" }
                /// `WINDOWS_SERVER_2004_CORE`
                public static var windowsServer2004Core: OperatingSystemFamily { "WINDOWS_SERVER_2004_CORE" }
                /// `WINDOWS_SERVER_2016_FULL`
                public static var windowsServer2016Full: OperatingSystemFamily { "WINDOWS_SERVER_2016_FULL" }
                /// `WINDOWS_SERVER_2019_CORE`
                public static var windowsServer2019Core: OperatingSystemFamily { "WINDOWS_SERVER_2019_CORE" }
                /// `WINDOWS_SERVER_2019_FULL`
                public static var windowsServer2019Full: OperatingSystemFamily { "WINDOWS_SERVER_2019_FULL" }
                /// `WINDOWS_SERVER_2022_CORE`
                public static var windowsServer2022Core: OperatingSystemFamily { "WINDOWS_SERVER_2022_CORE" }
                /// `WINDOWS_SERVER_2022_FULL`
                public static var windowsServer2022Full: OperatingSystemFamily { "WINDOWS_SERVER_2022_FULL" }
                /// `WINDOWS_SERVER_2025_CORE`
                public static var windowsServer2025Core: OperatingSystemFamily { "WINDOWS_SERVER_2025_CORE" }
                /// `WINDOWS_SERVER_2025_FULL`
                public static var windowsServer2025Full: OperatingSystemFamily { "WINDOWS_SERVER_2025_FULL" }
                /// `WINDOWS_SERVER_20H2_CORE`
                public static var windowsServer20h2Core: OperatingSystemFamily { "WINDOWS_SERVER_20H2_CORE" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `S3FilesVolumeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-s3filesvolumeconfiguration.html>.
        public struct S3FilesVolumeConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                fileSystemArn: ARN<S3Files.FileSystem>,
                accessPointArn: ARN<S3Files.AccessPoint>? = nil,
                rootDirectory: Value<String>? = nil,
                transitEncryptionPort: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "FileSystemArn": fileSystemArn.node,
                    "AccessPointArn": accessPointArn?.node,
                    "RootDirectory": rootDirectory?.node,
                    "TransitEncryptionPort": transitEncryptionPort?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FileSystemArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-s3filesvolumeconfiguration.html#cfn-ecs-taskdefinition-s3filesvolumeconfiguration-filesystemarn)
                public var fileSystemArn: PropertyName<ARN<S3Files.FileSystem>> { "FileSystemArn" }

                /// `AccessPointArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-s3filesvolumeconfiguration.html#cfn-ecs-taskdefinition-s3filesvolumeconfiguration-accesspointarn)
                public var accessPointArn: PropertyName<ARN<S3Files.AccessPoint>> { "AccessPointArn" }

                /// `RootDirectory`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-s3filesvolumeconfiguration.html#cfn-ecs-taskdefinition-s3filesvolumeconfiguration-rootdirectory)
                public var rootDirectory: PropertyName<Value<String>> { "RootDirectory" }

                /// `TransitEncryptionPort`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-s3filesvolumeconfiguration.html#cfn-ecs-taskdefinition-s3filesvolumeconfiguration-transitencryptionport)
                public var transitEncryptionPort: PropertyName<Value<Int>> { "TransitEncryptionPort" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `Secret`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-secret.html>.
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

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-secret.html#cfn-ecs-taskdefinition-secret-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `ValueFrom`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-secret.html#cfn-ecs-taskdefinition-secret-valuefrom)
                public var valueFrom: PropertyName<ValueFrom> { "ValueFrom" }
            }

            /// `AWS::ECS::TaskDefinition`: `Secret.ValueFrom`
            public final class ValueFrom: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::SecretsManager::Secret`.
                public convenience init(_ reference: ARN<SecretsManager.Secret>) { self.init(node: reference.node) }
                /// Something of `AWS::SSM::Parameter`.
                public convenience init(_ reference: ID<SSM.Parameter>) { self.init(node: reference.node) }
                /// Something of `AWS::SSM::Parameter`.
                public convenience init(_ reference: ARN<SSM.Parameter>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `SharingStrategy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-sharingstrategy.html>.
        public struct SharingStrategy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                nvidiaMps: NvidiaMpsAllocation
            ) {
                self.node = Node(properties: [
                    "NvidiaMps": nvidiaMps.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `NvidiaMps`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-sharingstrategy.html#cfn-ecs-taskdefinition-sharingstrategy-nvidiamps)
                public var nvidiaMps: PropertyName<NvidiaMpsAllocation> { "NvidiaMps" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `SystemControl`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-systemcontrol.html>.
        public struct SystemControl: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                namespace: Value<String>? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Namespace": namespace?.node,
                    "Value": value?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Namespace`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-systemcontrol.html#cfn-ecs-taskdefinition-systemcontrol-namespace)
                public var namespace: PropertyName<Value<String>> { "Namespace" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-systemcontrol.html#cfn-ecs-taskdefinition-systemcontrol-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `TaskDefinitionPlacementConstraint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-taskdefinitionplacementconstraint.html>.
        public struct TaskDefinitionPlacementConstraint: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `memberOf`.
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

                /// `Type`. One of `memberOf`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-taskdefinitionplacementconstraint.html#cfn-ecs-taskdefinition-taskdefinitionplacementconstraint-type)
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `Expression`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-taskdefinitionplacementconstraint.html#cfn-ecs-taskdefinition-taskdefinitionplacementconstraint-expression)
                public var expression: PropertyName<Value<String>> { "Expression" }
            }

            /// `AWS::ECS::TaskDefinition`: `TaskDefinitionPlacementConstraint.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `memberOf`
                public static var memberOf: TypeProperty { "memberOf" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `Tmpfs`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-tmpfs.html>.
        public struct Tmpfs: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                size: Value<Int>,
                containerPath: Value<String>? = nil,
                mountOptions: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Size": size.node,
                    "ContainerPath": containerPath?.node,
                    "MountOptions": mountOptions?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Size`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-tmpfs.html#cfn-ecs-taskdefinition-tmpfs-size)
                public var size: PropertyName<Value<Int>> { "Size" }

                /// `ContainerPath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-tmpfs.html#cfn-ecs-taskdefinition-tmpfs-containerpath)
                public var containerPath: PropertyName<Value<String>> { "ContainerPath" }

                /// `MountOptions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-tmpfs.html#cfn-ecs-taskdefinition-tmpfs-mountoptions)
                public var mountOptions: PropertyName<List<Value<String>>> { "MountOptions" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `Ulimit`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-ulimit.html>.
        public struct Ulimit: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: One of `core`, `cpu`, `data`, `fsize`, `locks`, `memlock`, `msgqueue`, `nice` and 7 more.
            public init(
                hardLimit: Value<Int>,
                name: Name,
                softLimit: Value<Int>
            ) {
                self.node = Node(properties: [
                    "HardLimit": hardLimit.node,
                    "Name": name.node,
                    "SoftLimit": softLimit.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `HardLimit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-ulimit.html#cfn-ecs-taskdefinition-ulimit-hardlimit)
                public var hardLimit: PropertyName<Value<Int>> { "HardLimit" }

                /// `Name`. One of `core`, `cpu`, `data`, `fsize`, `locks`, `memlock`, `msgqueue`, `nice` and 7 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-ulimit.html#cfn-ecs-taskdefinition-ulimit-name)
                public var name: PropertyName<Name> { "Name" }

                /// `SoftLimit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-ulimit.html#cfn-ecs-taskdefinition-ulimit-softlimit)
                public var softLimit: PropertyName<Value<Int>> { "SoftLimit" }
            }

            /// `AWS::ECS::TaskDefinition`: `Ulimit.Name`
            public final class Name: OpenEnum, @unchecked Sendable {
                /// `core`
                public static var core: Name { "core" }
                /// `cpu`
                public static var cpu: Name { "cpu" }
                /// `data`
                public static var data: Name { "data" }
                /// `fsize`
                public static var fsize: Name { "fsize" }
                /// `locks`
                public static var locks: Name { "locks" }
                /// `memlock`
                public static var memlock: Name { "memlock" }
                /// `msgqueue`
                public static var msgqueue: Name { "msgqueue" }
                /// `nice`
                public static var nice: Name { "nice" }
                /// `nofile`
                public static var nofile: Name { "nofile" }
                /// `nproc`
                public static var nproc: Name { "nproc" }
                /// `rss`
                public static var rss: Name { "rss" }
                /// `rtprio`
                public static var rtprio: Name { "rtprio" }
                /// `rttime`
                public static var rttime: Name { "rttime" }
                /// `sigpending`
                public static var sigpending: Name { "sigpending" }
                /// `stack`
                public static var stack: Name { "stack" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `Volume`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volume.html>.
        public struct Volume: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                configuredAtLaunch: Value<Bool>? = nil,
                dockerVolumeConfiguration: DockerVolumeConfiguration? = nil,
                efsVolumeConfiguration: EFSVolumeConfiguration? = nil,
                fSxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration? = nil,
                host: HostVolumeProperties? = nil,
                name: Value<String>? = nil,
                s3FilesVolumeConfiguration: S3FilesVolumeConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "ConfiguredAtLaunch": configuredAtLaunch?.node,
                    "DockerVolumeConfiguration": dockerVolumeConfiguration?.node,
                    "EFSVolumeConfiguration": efsVolumeConfiguration?.node,
                    "FSxWindowsFileServerVolumeConfiguration": fSxWindowsFileServerVolumeConfiguration?.node,
                    "Host": host?.node,
                    "Name": name?.node,
                    "S3FilesVolumeConfiguration": s3FilesVolumeConfiguration?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ConfiguredAtLaunch`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volume.html#cfn-ecs-taskdefinition-volume-configuredatlaunch)
                public var configuredAtLaunch: PropertyName<Value<Bool>> { "ConfiguredAtLaunch" }

                /// `DockerVolumeConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volume.html#cfn-ecs-taskdefinition-volume-dockervolumeconfiguration)
                public var dockerVolumeConfiguration: PropertyName<DockerVolumeConfiguration> { "DockerVolumeConfiguration" }

                /// `EFSVolumeConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volume.html#cfn-ecs-taskdefinition-volume-efsvolumeconfiguration)
                public var efsVolumeConfiguration: PropertyName<EFSVolumeConfiguration> { "EFSVolumeConfiguration" }

                /// `FSxWindowsFileServerVolumeConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volume.html#cfn-ecs-taskdefinition-volume-fsxwindowsfileservervolumeconfiguration)
                public var fSxWindowsFileServerVolumeConfiguration: PropertyName<FSxWindowsFileServerVolumeConfiguration> { "FSxWindowsFileServerVolumeConfiguration" }

                /// `Host`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volume.html#cfn-ecs-taskdefinition-volume-host)
                public var host: PropertyName<HostVolumeProperties> { "Host" }

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volume.html#cfn-ecs-taskdefinition-volume-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `S3FilesVolumeConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volume.html#cfn-ecs-taskdefinition-volume-s3filesvolumeconfiguration)
                public var s3FilesVolumeConfiguration: PropertyName<S3FilesVolumeConfiguration> { "S3FilesVolumeConfiguration" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `VolumeFrom`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volumefrom.html>.
        public struct VolumeFrom: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                readOnly: Value<Bool>? = nil,
                sourceContainer: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "ReadOnly": readOnly?.node,
                    "SourceContainer": sourceContainer?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ReadOnly`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volumefrom.html#cfn-ecs-taskdefinition-volumefrom-readonly)
                public var readOnly: PropertyName<Value<Bool>> { "ReadOnly" }

                /// `SourceContainer`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volumefrom.html#cfn-ecs-taskdefinition-volumefrom-sourcecontainer)
                public var sourceContainer: PropertyName<Value<String>> { "SourceContainer" }
            }
        }
    }
}
