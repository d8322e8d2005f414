// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ECS {
    /// `AWS::ECS::TaskDefinition`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html>.
    public struct TaskDefinition: StackDSL.Resource {
        public static let typeName = "AWS::ECS::TaskDefinition"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - containerDefinitions: `ContainerDefinitions`. No item twice. A change replaces the resource.
        ///   - cpu: `Cpu`. A change replaces the resource.
        ///   - enableFaultInjection: `EnableFaultInjection`. A change replaces the resource.
        ///   - ephemeralStorage: `EphemeralStorage`. A change replaces the resource.
        ///   - executionRoleArn: `ExecutionRoleArn`. A change replaces the resource.
        ///   - family: `Family`. A change replaces the resource.
        ///   - inferenceAccelerators: `InferenceAccelerators`. No item twice. A change replaces the resource. Deprecated.
        ///   - ipcMode: `IpcMode`. A change replaces the resource.
        ///   - memory: `Memory`. A change replaces the resource.
        ///   - networkMode: `NetworkMode`. A change replaces the resource.
        ///   - pidMode: `PidMode`. A change replaces the resource.
        ///   - placementConstraints: `PlacementConstraints`. No item twice. A change replaces the resource.
        ///   - proxyConfiguration: `ProxyConfiguration`. A change replaces the resource.
        ///   - requiresCompatibilities: `RequiresCompatibilities`. No item twice. A change replaces the resource.
        ///   - runtimePlatform: `RuntimePlatform`. A change replaces the resource.
        ///   - tags: `Tags`. Items 0 to 50.
        ///   - taskRoleArn: `TaskRoleArn`. A change replaces the resource.
        ///   - volumes: `Volumes`. No item twice. A change replaces the resource.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ARN<ECS.TaskDefinition> { .init(node: resource.ref) }

        /// `TaskDefinitionArn`
        public var taskDefinitionArn: ARN<ECS.TaskDefinition> { .init(node: resource.attribute("TaskDefinitionArn")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `ContainerDefinitions`
            public var containerDefinitions: PropertyName<List<ContainerDefinition>> { "ContainerDefinitions" }

            /// `Cpu`
            public var cpu: PropertyName<Value<String>> { "Cpu" }

            /// `EnableFaultInjection`
            public var enableFaultInjection: PropertyName<Value<Bool>> { "EnableFaultInjection" }

            /// `EphemeralStorage`
            public var ephemeralStorage: PropertyName<EphemeralStorage> { "EphemeralStorage" }

            /// `ExecutionRoleArn`
            public var executionRoleArn: PropertyName<ARN<IAM.Role>> { "ExecutionRoleArn" }

            /// `Family`
            public var family: PropertyName<Value<String>> { "Family" }

            /// `InferenceAccelerators`
            public var inferenceAccelerators: PropertyName<List<InferenceAccelerator>> { "InferenceAccelerators" }

            /// `IpcMode`
            public var ipcMode: PropertyName<IpcMode> { "IpcMode" }

            /// `Memory`
            public var memory: PropertyName<Value<String>> { "Memory" }

            /// `NetworkMode`
            public var networkMode: PropertyName<NetworkMode> { "NetworkMode" }

            /// `PidMode`
            public var pidMode: PropertyName<PidMode> { "PidMode" }

            /// `PlacementConstraints`
            public var placementConstraints: PropertyName<List<TaskDefinitionPlacementConstraint>> { "PlacementConstraints" }

            /// `ProxyConfiguration`
            public var proxyConfiguration: PropertyName<ProxyConfiguration> { "ProxyConfiguration" }

            /// `RequiresCompatibilities`
            public var requiresCompatibilities: PropertyName<List<RequiresCompatibilities>> { "RequiresCompatibilities" }

            /// `RuntimePlatform`
            public var runtimePlatform: PropertyName<RuntimePlatform> { "RuntimePlatform" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TaskRoleArn`
            public var taskRoleArn: PropertyName<ARN<IAM.Role>> { "TaskRoleArn" }

            /// `Volumes`
            public var volumes: PropertyName<List<Volume>> { "Volumes" }
        }

        /// `AWS::ECS::TaskDefinition`: `AuthorizationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-authorizationconfig.html>.
        public struct AuthorizationConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - accessPointId: `AccessPointId`.
            ///   - iam: `IAM`.
            public init(
                accessPointId: ID<EFS.AccessPoint>? = nil,
                iam: IAM? = nil
            ) {
                self.node = Node(properties: [
                    "AccessPointId": accessPointId?.node,
                    "IAM": iam?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AccessPointId`
                public var accessPointId: PropertyName<ID<EFS.AccessPoint>> { "AccessPointId" }

                /// `IAM`
                public var iam: PropertyName<IAM> { "IAM" }
            }

            /// `AWS::ECS::TaskDefinition`: `AuthorizationConfig.IAM`
            public struct IAM: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disabled: Self { "DISABLED" }
                public static var enabled: Self { "ENABLED" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `ContainerDefinition`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html>.
        public struct ContainerDefinition: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - image: `Image`.
            ///   - name: `Name`.
            ///   - command: `Command`.
            ///   - cpu: `Cpu`.
            ///   - credentialSpecs: `CredentialSpecs`.
            ///   - dependsOn: `DependsOn`.
            ///   - disableNetworking: `DisableNetworking`.
            ///   - dnsSearchDomains: `DnsSearchDomains`.
            ///   - dnsServers: `DnsServers`.
            ///   - dockerLabels: `DockerLabels`.
            ///   - dockerSecurityOptions: `DockerSecurityOptions`.
            ///   - entryPoint: `EntryPoint`.
            ///   - environment: `Environment`. No item twice.
            ///   - environmentFiles: `EnvironmentFiles`.
            ///   - essential: `Essential`.
            ///   - extraHosts: `ExtraHosts`.
            ///   - firelensConfiguration: `FirelensConfiguration`.
            ///   - healthCheck: `HealthCheck`.
            ///   - hostname: `Hostname`.
            ///   - interactive: `Interactive`.
            ///   - links: `Links`. No item twice.
            ///   - linuxParameters: `LinuxParameters`.
            ///   - logConfiguration: `LogConfiguration`.
            ///   - memory: `Memory`.
            ///   - memoryReservation: `MemoryReservation`.
            ///   - mountPoints: `MountPoints`. No item twice.
            ///   - portMappings: `PortMappings`. No item twice.
            ///   - privileged: `Privileged`.
            ///   - pseudoTerminal: `PseudoTerminal`.
            ///   - readonlyRootFilesystem: `ReadonlyRootFilesystem`.
            ///   - repositoryCredentials: `RepositoryCredentials`.
            ///   - resourceRequirements: `ResourceRequirements`.
            ///   - restartPolicy: `RestartPolicy`.
            ///   - secrets: `Secrets`.
            ///   - startTimeout: `StartTimeout`.
            ///   - stopTimeout: `StopTimeout`.
            ///   - systemControls: `SystemControls`.
            ///   - ulimits: `Ulimits`.
            ///   - user: `User`.
            ///   - versionConsistency: `VersionConsistency`. Default `enabled`.
            ///   - volumesFrom: `VolumesFrom`. No item twice.
            ///   - workingDirectory: `WorkingDirectory`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Image`
                public var image: PropertyName<Value<String>> { "Image" }

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Command`
                public var command: PropertyName<List<Value<String>>> { "Command" }

                /// `Cpu`
                public var cpu: PropertyName<Value<Int>> { "Cpu" }

                /// `CredentialSpecs`
                public var credentialSpecs: PropertyName<List<Value<String>>> { "CredentialSpecs" }

                /// `DependsOn`
                public var dependsOn: PropertyName<List<ContainerDependency>> { "DependsOn" }

                /// `DisableNetworking`
                public var disableNetworking: PropertyName<Value<Bool>> { "DisableNetworking" }

                /// `DnsSearchDomains`
                public var dnsSearchDomains: PropertyName<List<Value<String>>> { "DnsSearchDomains" }

                /// `DnsServers`
                public var dnsServers: PropertyName<List<Value<String>>> { "DnsServers" }

                /// `DockerLabels`
                public var dockerLabels: PropertyName<Map<Value<String>>> { "DockerLabels" }

                /// `DockerSecurityOptions`
                public var dockerSecurityOptions: PropertyName<List<Value<String>>> { "DockerSecurityOptions" }

                /// `EntryPoint`
                public var entryPoint: PropertyName<List<Value<String>>> { "EntryPoint" }

                /// `Environment`
                public var environment: PropertyName<List<KeyValuePair>> { "Environment" }

                /// `EnvironmentFiles`
                public var environmentFiles: PropertyName<List<EnvironmentFile>> { "EnvironmentFiles" }

                /// `Essential`
                public var essential: PropertyName<Value<Bool>> { "Essential" }

                /// `ExtraHosts`
                public var extraHosts: PropertyName<List<HostEntry>> { "ExtraHosts" }

                /// `FirelensConfiguration`
                public var firelensConfiguration: PropertyName<FirelensConfiguration> { "FirelensConfiguration" }

                /// `HealthCheck`
                public var healthCheck: PropertyName<HealthCheck> { "HealthCheck" }

                /// `Hostname`
                public var hostname: PropertyName<Value<String>> { "Hostname" }

                /// `Interactive`
                public var interactive: PropertyName<Value<Bool>> { "Interactive" }

                /// `Links`
                public var links: PropertyName<List<Value<String>>> { "Links" }

                /// `LinuxParameters`
                public var linuxParameters: PropertyName<LinuxParameters> { "LinuxParameters" }

                /// `LogConfiguration`
                public var logConfiguration: PropertyName<LogConfiguration> { "LogConfiguration" }

                /// `Memory`
                public var memory: PropertyName<Value<Int>> { "Memory" }

                /// `MemoryReservation`
                public var memoryReservation: PropertyName<Value<Int>> { "MemoryReservation" }

                /// `MountPoints`
                public var mountPoints: PropertyName<List<MountPoint>> { "MountPoints" }

                /// `PortMappings`
                public var portMappings: PropertyName<List<PortMapping>> { "PortMappings" }

                /// `Privileged`
                public var privileged: PropertyName<Value<Bool>> { "Privileged" }

                /// `PseudoTerminal`
                public var pseudoTerminal: PropertyName<Value<Bool>> { "PseudoTerminal" }

                /// `ReadonlyRootFilesystem`
                public var readonlyRootFilesystem: PropertyName<Value<Bool>> { "ReadonlyRootFilesystem" }

                /// `RepositoryCredentials`
                public var repositoryCredentials: PropertyName<RepositoryCredentials> { "RepositoryCredentials" }

                /// `ResourceRequirements`
                public var resourceRequirements: PropertyName<List<ResourceRequirement>> { "ResourceRequirements" }

                /// `RestartPolicy`
                public var restartPolicy: PropertyName<RestartPolicy> { "RestartPolicy" }

                /// `Secrets`
                public var secrets: PropertyName<List<Secret>> { "Secrets" }

                /// `StartTimeout`
                public var startTimeout: PropertyName<Seconds> { "StartTimeout" }

                /// `StopTimeout`
                public var stopTimeout: PropertyName<Seconds> { "StopTimeout" }

                /// `SystemControls`
                public var systemControls: PropertyName<List<SystemControl>> { "SystemControls" }

                /// `Ulimits`
                public var ulimits: PropertyName<List<Ulimit>> { "Ulimits" }

                /// `User`
                public var user: PropertyName<Value<String>> { "User" }

                /// `VersionConsistency`
                public var versionConsistency: PropertyName<VersionConsistency> { "VersionConsistency" }

                /// `VolumesFrom`
                public var volumesFrom: PropertyName<List<VolumeFrom>> { "VolumesFrom" }

                /// `WorkingDirectory`
                public var workingDirectory: PropertyName<Value<String>> { "WorkingDirectory" }
            }

            /// `AWS::ECS::TaskDefinition`: `ContainerDefinition.VersionConsistency`
            public struct VersionConsistency: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disabled: Self { "disabled" }
                public static var enabled: Self { "enabled" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `ContainerDependency`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdependency.html>.
        public struct ContainerDependency: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - condition: `Condition`.
            ///   - containerName: `ContainerName`.
            public init(
                condition: Condition? = nil,
                containerName: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Condition": condition?.node,
                    "ContainerName": containerName?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Condition`
                public var condition: PropertyName<Condition> { "Condition" }

                /// `ContainerName`
                public var containerName: PropertyName<Value<String>> { "ContainerName" }
            }

            /// `AWS::ECS::TaskDefinition`: `ContainerDependency.Condition`
            public struct Condition: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var complete: Self { "COMPLETE" }
                public static var healthy: Self { "HEALTHY" }
                public static var start: Self { "START" }
                public static var success: Self { "SUCCESS" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `Device`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-device.html>.
        public struct Device: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - containerPath: `ContainerPath`.
            ///   - hostPath: `HostPath`.
            ///   - permissions: `Permissions`. No item twice.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ContainerPath`
                public var containerPath: PropertyName<Value<String>> { "ContainerPath" }

                /// `HostPath`
                public var hostPath: PropertyName<Value<String>> { "HostPath" }

                /// `Permissions`
                public var permissions: PropertyName<List<Permissions>> { "Permissions" }
            }

            /// `AWS::ECS::TaskDefinition`: `Device.Permissions`
            public struct Permissions: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var mknod: Self { "mknod" }
                public static var read: Self { "read" }
                public static var write: Self { "write" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `DockerVolumeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-dockervolumeconfiguration.html>.
        public struct DockerVolumeConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - autoprovision: `Autoprovision`.
            ///   - driver: `Driver`.
            ///   - driverOpts: `DriverOpts`.
            ///   - labels: `Labels`.
            ///   - scope: `Scope`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Autoprovision`
                public var autoprovision: PropertyName<Value<Bool>> { "Autoprovision" }

                /// `Driver`
                public var driver: PropertyName<Value<String>> { "Driver" }

                /// `DriverOpts`
                public var driverOpts: PropertyName<Map<Value<String>>> { "DriverOpts" }

                /// `Labels`
                public var labels: PropertyName<Map<Value<String>>> { "Labels" }

                /// `Scope`
                public var scope: PropertyName<Scope> { "Scope" }
            }

            /// `AWS::ECS::TaskDefinition`: `DockerVolumeConfiguration.Scope`
            public struct Scope: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var shared: Self { "shared" }
                public static var task: Self { "task" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `EFSVolumeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-efsvolumeconfiguration.html>.
        public struct EFSVolumeConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - filesystemId: `FilesystemId`.
            ///   - authorizationConfig: `AuthorizationConfig`.
            ///   - rootDirectory: `RootDirectory`.
            ///   - transitEncryption: `TransitEncryption`.
            ///   - transitEncryptionPort: `TransitEncryptionPort`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FilesystemId`
                public var filesystemId: PropertyName<ID<EFS.FileSystem>> { "FilesystemId" }

                /// `AuthorizationConfig`
                public var authorizationConfig: PropertyName<AuthorizationConfig> { "AuthorizationConfig" }

                /// `RootDirectory`
                public var rootDirectory: PropertyName<Value<String>> { "RootDirectory" }

                /// `TransitEncryption`
                public var transitEncryption: PropertyName<TransitEncryption> { "TransitEncryption" }

                /// `TransitEncryptionPort`
                public var transitEncryptionPort: PropertyName<Value<Int>> { "TransitEncryptionPort" }
            }

            /// `AWS::ECS::TaskDefinition`: `EFSVolumeConfiguration.TransitEncryption`
            public struct TransitEncryption: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disabled: Self { "DISABLED" }
                public static var enabled: Self { "ENABLED" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `EnvironmentFile`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-environmentfile.html>.
        public struct EnvironmentFile: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: `Type`.
            ///   - value: `Value`.
            public init(
                type: TypeProperty? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type?.node,
                    "Value": value?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `Value`
                public var value: PropertyName<Value<String>> { "Value" }
            }

            /// `AWS::ECS::TaskDefinition`: `EnvironmentFile.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var s3: Self { "s3" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `EphemeralStorage`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-ephemeralstorage.html>.
        public struct EphemeralStorage: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - sizeInGiB: `SizeInGiB`.
            public init(
                sizeInGiB: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "SizeInGiB": sizeInGiB?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `SizeInGiB`
                public var sizeInGiB: PropertyName<Value<Int>> { "SizeInGiB" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `FSxAuthorizationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxauthorizationconfig.html>.
        public struct FSxAuthorizationConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - credentialsParameter: `CredentialsParameter`.
            ///   - domain: `Domain`.
            public init(
                credentialsParameter: CredentialsParameter,
                domain: Value<String>
            ) {
                self.node = Node(properties: [
                    "CredentialsParameter": credentialsParameter.node,
                    "Domain": domain.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CredentialsParameter`
                public var credentialsParameter: PropertyName<CredentialsParameter> { "CredentialsParameter" }

                /// `Domain`
                public var domain: PropertyName<Value<String>> { "Domain" }
            }

            /// `AWS::ECS::TaskDefinition`: `FSxAuthorizationConfig.CredentialsParameter`
            public struct CredentialsParameter: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<SecretsManager.Secret>) { self.node = reference.node }

                public init(_ reference: ARN<SSM.Parameter>) { self.node = reference.node }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `FSxWindowsFileServerVolumeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxwindowsfileservervolumeconfiguration.html>.
        public struct FSxWindowsFileServerVolumeConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fileSystemId: `FileSystemId`.
            ///   - rootDirectory: `RootDirectory`.
            ///   - authorizationConfig: `AuthorizationConfig`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FileSystemId`
                public var fileSystemId: PropertyName<ID<FSx.FileSystem>> { "FileSystemId" }

                /// `RootDirectory`
                public var rootDirectory: PropertyName<Value<String>> { "RootDirectory" }

                /// `AuthorizationConfig`
                public var authorizationConfig: PropertyName<FSxAuthorizationConfig> { "AuthorizationConfig" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `FirelensConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-firelensconfiguration.html>.
        public struct FirelensConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - options: `Options`.
            ///   - type: `Type`.
            public init(
                options: Map<Value<String>>? = nil,
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "Options": options?.node,
                    "Type": type?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Options`
                public var options: PropertyName<Map<Value<String>>> { "Options" }

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::ECS::TaskDefinition`: `FirelensConfiguration.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var fluentbit: Self { "fluentbit" }
                public static var fluentd: Self { "fluentd" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `HealthCheck`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-healthcheck.html>.
        public struct HealthCheck: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - command: `Command`.
            ///   - interval: `Interval`.
            ///   - retries: `Retries`.
            ///   - startPeriod: `StartPeriod`.
            ///   - timeout: `Timeout`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Command`
                public var command: PropertyName<List<Value<String>>> { "Command" }

                /// `Interval`
                public var interval: PropertyName<Seconds> { "Interval" }

                /// `Retries`
                public var retries: PropertyName<Value<Int>> { "Retries" }

                /// `StartPeriod`
                public var startPeriod: PropertyName<Seconds> { "StartPeriod" }

                /// `Timeout`
                public var timeout: PropertyName<Seconds> { "Timeout" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `HostEntry`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-hostentry.html>.
        public struct HostEntry: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - hostname: `Hostname`.
            ///   - ipAddress: `IpAddress`.
            public init(
                hostname: Value<String>? = nil,
                ipAddress: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Hostname": hostname?.node,
                    "IpAddress": ipAddress?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Hostname`
                public var hostname: PropertyName<Value<String>> { "Hostname" }

                /// `IpAddress`
                public var ipAddress: PropertyName<Value<String>> { "IpAddress" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `HostVolumeProperties`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-hostvolumeproperties.html>.
        public struct HostVolumeProperties: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - sourcePath: `SourcePath`.
            public init(
                sourcePath: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "SourcePath": sourcePath?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `SourcePath`
                public var sourcePath: PropertyName<Value<String>> { "SourcePath" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `InferenceAccelerator`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-inferenceaccelerator.html>.
        public struct InferenceAccelerator: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - deviceName: `DeviceName`.
            ///   - deviceType: `DeviceType`.
            public init(
                deviceName: Value<String>? = nil,
                deviceType: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "DeviceName": deviceName?.node,
                    "DeviceType": deviceType?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `DeviceName`
                public var deviceName: PropertyName<Value<String>> { "DeviceName" }

                /// `DeviceType`
                public var deviceType: PropertyName<Value<String>> { "DeviceType" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `IpcMode`
        public struct IpcMode: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var host: Self { "host" }
            public static var noneValue: Self { "none" }
            public static var task: Self { "task" }
        }

        /// `AWS::ECS::TaskDefinition`: `KernelCapabilities`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-kernelcapabilities.html>.
        public struct KernelCapabilities: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - add: `Add`.
            ///   - drop: `Drop`.
            public init(
                add: List<Value<String>>? = nil,
                drop: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Add": add?.node,
                    "Drop": drop?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Add`
                public var add: PropertyName<List<Value<String>>> { "Add" }

                /// `Drop`
                public var drop: PropertyName<List<Value<String>>> { "Drop" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `KeyValuePair`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-keyvaluepair.html>.
        public struct KeyValuePair: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`.
            ///   - value: `Value`.
            public init(
                name: Value<String>? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name?.node,
                    "Value": value?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `LinuxParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-linuxparameters.html>.
        public struct LinuxParameters: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - capabilities: `Capabilities`.
            ///   - devices: `Devices`.
            ///   - initProcessEnabled: `InitProcessEnabled`.
            ///   - maxSwap: `MaxSwap`.
            ///   - sharedMemorySize: `SharedMemorySize`.
            ///   - swappiness: `Swappiness`.
            ///   - tmpfs: `Tmpfs`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Capabilities`
                public var capabilities: PropertyName<KernelCapabilities> { "Capabilities" }

                /// `Devices`
                public var devices: PropertyName<List<Device>> { "Devices" }

                /// `InitProcessEnabled`
                public var initProcessEnabled: PropertyName<Value<Bool>> { "InitProcessEnabled" }

                /// `MaxSwap`
                public var maxSwap: PropertyName<Value<Int>> { "MaxSwap" }

                /// `SharedMemorySize`
                public var sharedMemorySize: PropertyName<Value<Int>> { "SharedMemorySize" }

                /// `Swappiness`
                public var swappiness: PropertyName<Value<Int>> { "Swappiness" }

                /// `Tmpfs`
                public var tmpfs: PropertyName<List<Tmpfs>> { "Tmpfs" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `LogConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-logconfiguration.html>.
        public struct LogConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - logDriver: `LogDriver`.
            ///   - options: `Options`.
            ///   - secretOptions: `SecretOptions`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `LogDriver`
                public var logDriver: PropertyName<LogDriver> { "LogDriver" }

                /// `Options`
                public var options: PropertyName<Map<Value<String>>> { "Options" }

                /// `SecretOptions`
                public var secretOptions: PropertyName<List<Secret>> { "SecretOptions" }
            }

            /// `AWS::ECS::TaskDefinition`: `LogConfiguration.LogDriver`
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

        /// `AWS::ECS::TaskDefinition`: `MountPoint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-mountpoint.html>.
        public struct MountPoint: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - containerPath: `ContainerPath`.
            ///   - readOnly: `ReadOnly`.
            ///   - sourceVolume: `SourceVolume`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ContainerPath`
                public var containerPath: PropertyName<Value<String>> { "ContainerPath" }

                /// `ReadOnly`
                public var readOnly: PropertyName<Value<Bool>> { "ReadOnly" }

                /// `SourceVolume`
                public var sourceVolume: PropertyName<Value<String>> { "SourceVolume" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `NetworkMode`
        public struct NetworkMode: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var awsvpc: Self { "awsvpc" }
            public static var bridge: Self { "bridge" }
            public static var host: Self { "host" }
            public static var noneValue: Self { "none" }
        }

        /// `AWS::ECS::TaskDefinition`: `NvidiaMpsAllocation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-nvidiampsallocation.html>.
        public struct NvidiaMpsAllocation: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - memory: `Memory`. Range at least 1.
            ///   - maxComputePercent: `MaxComputePercent`. Range 1 to 100.
            public init(
                memory: Value<Int>,
                maxComputePercent: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Memory": memory.node,
                    "MaxComputePercent": maxComputePercent?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Memory`
                public var memory: PropertyName<Value<Int>> { "Memory" }

                /// `MaxComputePercent`
                public var maxComputePercent: PropertyName<Value<Int>> { "MaxComputePercent" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `PidMode`
        public struct PidMode: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var host: Self { "host" }
            public static var task: Self { "task" }
        }

        /// `AWS::ECS::TaskDefinition`: `PortMapping`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html>.
        public struct PortMapping: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - appProtocol: `AppProtocol`.
            ///   - containerPort: `ContainerPort`.
            ///   - containerPortRange: `ContainerPortRange`.
            ///   - hostPort: `HostPort`.
            ///   - name: `Name`.
            ///   - protocol: `Protocol`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AppProtocol`
                public var appProtocol: PropertyName<AppProtocol> { "AppProtocol" }

                /// `ContainerPort`
                public var containerPort: PropertyName<Value<Int>> { "ContainerPort" }

                /// `ContainerPortRange`
                public var containerPortRange: PropertyName<Value<String>> { "ContainerPortRange" }

                /// `HostPort`
                public var hostPort: PropertyName<Value<Int>> { "HostPort" }

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Protocol`
                public var `protocol`: PropertyName<ProtocolProperty> { "Protocol" }
            }

            /// `AWS::ECS::TaskDefinition`: `PortMapping.AppProtocol`
            public struct AppProtocol: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var grpc: Self { "grpc" }
                public static var http: Self { "http" }
                public static var http2: Self { "http2" }
            }

            /// `AWS::ECS::TaskDefinition`: `PortMapping.Protocol`
            public struct ProtocolProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var tcp: Self { "tcp" }
                public static var udp: Self { "udp" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `ProxyConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-proxyconfiguration.html>.
        public struct ProxyConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - containerName: `ContainerName`.
            ///   - proxyConfigurationProperties: `ProxyConfigurationProperties`. No item twice.
            ///   - type: `Type`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ContainerName`
                public var containerName: PropertyName<Value<String>> { "ContainerName" }

                /// `ProxyConfigurationProperties`
                public var proxyConfigurationProperties: PropertyName<List<KeyValuePair>> { "ProxyConfigurationProperties" }

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::ECS::TaskDefinition`: `ProxyConfiguration.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var appmesh: Self { "APPMESH" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `RepositoryCredentials`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-repositorycredentials.html>.
        public struct RepositoryCredentials: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - credentialsParameter: `CredentialsParameter`.
            public init(
                credentialsParameter: ARN<SecretsManager.Secret>? = nil
            ) {
                self.node = Node(properties: [
                    "CredentialsParameter": credentialsParameter?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CredentialsParameter`
                public var credentialsParameter: PropertyName<ARN<SecretsManager.Secret>> { "CredentialsParameter" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `RequiresCompatibilities`
        public struct RequiresCompatibilities: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var ec2: Self { "EC2" }
            public static var external: Self { "EXTERNAL" }
            public static var fargate: Self { "FARGATE" }
            public static var managedInstances: Self { "MANAGED_INSTANCES" }
        }

        /// `AWS::ECS::TaskDefinition`: `ResourceRequirement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-resourcerequirement.html>.
        public struct ResourceRequirement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: `Type`.
            ///   - sharingStrategy: `SharingStrategy`.
            ///   - value: `Value`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `SharingStrategy`
                public var sharingStrategy: PropertyName<SharingStrategy> { "SharingStrategy" }

                /// `Value`
                public var value: PropertyName<Value<String>> { "Value" }
            }

            /// `AWS::ECS::TaskDefinition`: `ResourceRequirement.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var gpu: Self { "GPU" }
                public static var inferenceAccelerator: Self { "InferenceAccelerator" }
                public static var neuronDevice: Self { "NeuronDevice" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `RestartPolicy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-restartpolicy.html>.
        public struct RestartPolicy: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - enabled: `Enabled`.
            ///   - ignoredExitCodes: `IgnoredExitCodes`.
            ///   - restartAttemptPeriod: `RestartAttemptPeriod`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Enabled`
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `IgnoredExitCodes`
                public var ignoredExitCodes: PropertyName<List<Value<Int>>> { "IgnoredExitCodes" }

                /// `RestartAttemptPeriod`
                public var restartAttemptPeriod: PropertyName<Value<Int>> { "RestartAttemptPeriod" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `RuntimePlatform`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-runtimeplatform.html>.
        public struct RuntimePlatform: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - cpuArchitecture: `CpuArchitecture`.
            ///   - operatingSystemFamily: `OperatingSystemFamily`.
            public init(
                cpuArchitecture: CpuArchitecture? = nil,
                operatingSystemFamily: OperatingSystemFamily? = nil
            ) {
                self.node = Node(properties: [
                    "CpuArchitecture": cpuArchitecture?.node,
                    "OperatingSystemFamily": operatingSystemFamily?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CpuArchitecture`
                public var cpuArchitecture: PropertyName<CpuArchitecture> { "CpuArchitecture" }

                /// `OperatingSystemFamily`
                public var operatingSystemFamily: PropertyName<OperatingSystemFamily> { "OperatingSystemFamily" }
            }

            /// `AWS::ECS::TaskDefinition`: `RuntimePlatform.CpuArchitecture`
            public struct CpuArchitecture: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var arm64: Self { "ARM64" }
                public static var x86_64: Self { "X86_64" }
            }

            /// `AWS::ECS::TaskDefinition`: `RuntimePlatform.OperatingSystemFamily`
            public struct OperatingSystemFamily: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var linux: Self { "LINUX" }
                public static var windowsServer2004Core: Self { "WINDOWS_SERVER_2004_CORE" }
                public static var windowsServer2016Full: Self { "WINDOWS_SERVER_2016_FULL" }
                public static var windowsServer2019Core: Self { "WINDOWS_SERVER_2019_CORE" }
                public static var windowsServer2019Full: Self { "WINDOWS_SERVER_2019_FULL" }
                public static var windowsServer2022Core: Self { "WINDOWS_SERVER_2022_CORE" }
                public static var windowsServer2022Full: Self { "WINDOWS_SERVER_2022_FULL" }
                public static var windowsServer2025Core: Self { "WINDOWS_SERVER_2025_CORE" }
                public static var windowsServer2025Full: Self { "WINDOWS_SERVER_2025_FULL" }
                public static var windowsServer20h2Core: Self { "WINDOWS_SERVER_20H2_CORE" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `S3FilesVolumeConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-s3filesvolumeconfiguration.html>.
        public struct S3FilesVolumeConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fileSystemArn: `FileSystemArn`.
            ///   - accessPointArn: `AccessPointArn`.
            ///   - rootDirectory: `RootDirectory`.
            ///   - transitEncryptionPort: `TransitEncryptionPort`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FileSystemArn`
                public var fileSystemArn: PropertyName<ARN<S3Files.FileSystem>> { "FileSystemArn" }

                /// `AccessPointArn`
                public var accessPointArn: PropertyName<ARN<S3Files.AccessPoint>> { "AccessPointArn" }

                /// `RootDirectory`
                public var rootDirectory: PropertyName<Value<String>> { "RootDirectory" }

                /// `TransitEncryptionPort`
                public var transitEncryptionPort: PropertyName<Value<Int>> { "TransitEncryptionPort" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `Secret`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-secret.html>.
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

            /// `AWS::ECS::TaskDefinition`: `Secret.ValueFrom`
            public struct ValueFrom: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<SecretsManager.Secret>) { self.node = reference.node }

                public init(_ reference: ID<SSM.Parameter>) { self.node = reference.node }

                public init(_ reference: ARN<SSM.Parameter>) { self.node = reference.node }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `SharingStrategy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-sharingstrategy.html>.
        public struct SharingStrategy: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - nvidiaMps: `NvidiaMps`.
            public init(
                nvidiaMps: NvidiaMpsAllocation
            ) {
                self.node = Node(properties: [
                    "NvidiaMps": nvidiaMps.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `NvidiaMps`
                public var nvidiaMps: PropertyName<NvidiaMpsAllocation> { "NvidiaMps" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `SystemControl`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-systemcontrol.html>.
        public struct SystemControl: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - namespace: `Namespace`.
            ///   - value: `Value`.
            public init(
                namespace: Value<String>? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Namespace": namespace?.node,
                    "Value": value?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Namespace`
                public var namespace: PropertyName<Value<String>> { "Namespace" }

                /// `Value`
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `TaskDefinitionPlacementConstraint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-taskdefinitionplacementconstraint.html>.
        public struct TaskDefinitionPlacementConstraint: PropertyObject {
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

            /// `AWS::ECS::TaskDefinition`: `TaskDefinitionPlacementConstraint.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var memberOf: Self { "memberOf" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `Tmpfs`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-tmpfs.html>.
        public struct Tmpfs: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - size: `Size`.
            ///   - containerPath: `ContainerPath`.
            ///   - mountOptions: `MountOptions`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Size`
                public var size: PropertyName<Value<Int>> { "Size" }

                /// `ContainerPath`
                public var containerPath: PropertyName<Value<String>> { "ContainerPath" }

                /// `MountOptions`
                public var mountOptions: PropertyName<List<Value<String>>> { "MountOptions" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `Ulimit`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-ulimit.html>.
        public struct Ulimit: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - hardLimit: `HardLimit`.
            ///   - name: `Name`.
            ///   - softLimit: `SoftLimit`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `HardLimit`
                public var hardLimit: PropertyName<Value<Int>> { "HardLimit" }

                /// `Name`
                public var name: PropertyName<Name> { "Name" }

                /// `SoftLimit`
                public var softLimit: PropertyName<Value<Int>> { "SoftLimit" }
            }

            /// `AWS::ECS::TaskDefinition`: `Ulimit.Name`
            public struct Name: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var core: Self { "core" }
                public static var cpu: Self { "cpu" }
                public static var data: Self { "data" }
                public static var fsize: Self { "fsize" }
                public static var locks: Self { "locks" }
                public static var memlock: Self { "memlock" }
                public static var msgqueue: Self { "msgqueue" }
                public static var nice: Self { "nice" }
                public static var nofile: Self { "nofile" }
                public static var nproc: Self { "nproc" }
                public static var rss: Self { "rss" }
                public static var rtprio: Self { "rtprio" }
                public static var rttime: Self { "rttime" }
                public static var sigpending: Self { "sigpending" }
                public static var stack: Self { "stack" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `Volume`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volume.html>.
        public struct Volume: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - configuredAtLaunch: `ConfiguredAtLaunch`.
            ///   - dockerVolumeConfiguration: `DockerVolumeConfiguration`.
            ///   - efsVolumeConfiguration: `EFSVolumeConfiguration`.
            ///   - fSxWindowsFileServerVolumeConfiguration: `FSxWindowsFileServerVolumeConfiguration`.
            ///   - host: `Host`.
            ///   - name: `Name`.
            ///   - s3FilesVolumeConfiguration: `S3FilesVolumeConfiguration`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ConfiguredAtLaunch`
                public var configuredAtLaunch: PropertyName<Value<Bool>> { "ConfiguredAtLaunch" }

                /// `DockerVolumeConfiguration`
                public var dockerVolumeConfiguration: PropertyName<DockerVolumeConfiguration> { "DockerVolumeConfiguration" }

                /// `EFSVolumeConfiguration`
                public var efsVolumeConfiguration: PropertyName<EFSVolumeConfiguration> { "EFSVolumeConfiguration" }

                /// `FSxWindowsFileServerVolumeConfiguration`
                public var fSxWindowsFileServerVolumeConfiguration: PropertyName<FSxWindowsFileServerVolumeConfiguration> { "FSxWindowsFileServerVolumeConfiguration" }

                /// `Host`
                public var host: PropertyName<HostVolumeProperties> { "Host" }

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `S3FilesVolumeConfiguration`
                public var s3FilesVolumeConfiguration: PropertyName<S3FilesVolumeConfiguration> { "S3FilesVolumeConfiguration" }
            }
        }

        /// `AWS::ECS::TaskDefinition`: `VolumeFrom`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volumefrom.html>.
        public struct VolumeFrom: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - readOnly: `ReadOnly`.
            ///   - sourceContainer: `SourceContainer`.
            public init(
                readOnly: Value<Bool>? = nil,
                sourceContainer: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "ReadOnly": readOnly?.node,
                    "SourceContainer": sourceContainer?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ReadOnly`
                public var readOnly: PropertyName<Value<Bool>> { "ReadOnly" }

                /// `SourceContainer`
                public var sourceContainer: PropertyName<Value<String>> { "SourceContainer" }
            }
        }
    }
}
