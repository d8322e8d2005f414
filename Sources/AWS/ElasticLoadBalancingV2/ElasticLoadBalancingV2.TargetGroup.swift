// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::TargetGroup`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html>.
    public struct TargetGroup: StackDSL.Resource {
        public static let typeName = "AWS::ElasticLoadBalancingV2::TargetGroup"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - healthCheckEnabled: `HealthCheckEnabled`.
        ///   - healthCheckIntervalSeconds: `HealthCheckIntervalSeconds`. Range 5 to 300.
        ///   - healthCheckPath: `HealthCheckPath`. Length 1 to 1024.
        ///   - healthCheckPort: `HealthCheckPort`.
        ///   - healthCheckProtocol: `HealthCheckProtocol`.
        ///   - healthCheckTimeoutSeconds: `HealthCheckTimeoutSeconds`. Range 2 to 120.
        ///   - healthyThresholdCount: `HealthyThresholdCount`. Range 2 to 10.
        ///   - ipAddressType: `IpAddressType`. A change replaces the resource.
        ///   - matcher: `Matcher`.
        ///   - name: `Name`. A change replaces the resource.
        ///   - port: `Port`. Range 1 to 65535. A change replaces the resource.
        ///   - protocol: `Protocol`. A change replaces the resource.
        ///   - protocolVersion: `ProtocolVersion`. A change replaces the resource.
        ///   - tags: `Tags`.
        ///   - targetControlPort: `TargetControlPort`. Range 1 to 65535.
        ///   - targetGroupAttributes: `TargetGroupAttributes`. No item twice.
        ///   - targets: `Targets`. No item twice.
        ///   - targetType: `TargetType`. A change replaces the resource.
        ///   - unhealthyThresholdCount: `UnhealthyThresholdCount`. Range 2 to 10.
        ///   - vpcId: `VpcId`. A change replaces the resource.
        public init(
            _ logicalID: String,
            healthCheckEnabled: Value<Bool>? = nil,
            healthCheckIntervalSeconds: Seconds? = nil,
            healthCheckPath: Value<String>? = nil,
            healthCheckPort: Value<String>? = nil,
            healthCheckProtocol: HealthCheckProtocol? = nil,
            healthCheckTimeoutSeconds: Seconds? = nil,
            healthyThresholdCount: Value<Int>? = nil,
            ipAddressType: IpAddressType? = nil,
            matcher: Matcher? = nil,
            name: Value<String>? = nil,
            port: Value<Int>? = nil,
            `protocol`: ProtocolProperty? = nil,
            protocolVersion: Value<String>? = nil,
            tags: List<Tag>? = nil,
            targetControlPort: Value<Int>? = nil,
            targetGroupAttributes: List<TargetGroupAttribute>? = nil,
            targets: List<TargetDescription>? = nil,
            targetType: TargetType? = nil,
            unhealthyThresholdCount: Value<Int>? = nil,
            vpcId: ID<EC2.VPC>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ElasticLoadBalancingV2.TargetGroup>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "HealthCheckEnabled": healthCheckEnabled?.node,
                    "HealthCheckIntervalSeconds": healthCheckIntervalSeconds?.node,
                    "HealthCheckPath": healthCheckPath?.node,
                    "HealthCheckPort": healthCheckPort?.node,
                    "HealthCheckProtocol": healthCheckProtocol?.node,
                    "HealthCheckTimeoutSeconds": healthCheckTimeoutSeconds?.node,
                    "HealthyThresholdCount": healthyThresholdCount?.node,
                    "IpAddressType": ipAddressType?.node,
                    "Matcher": matcher?.node,
                    "Name": name?.node,
                    "Port": port?.node,
                    "Protocol": `protocol`?.node,
                    "ProtocolVersion": protocolVersion?.node,
                    "Tags": tags?.node,
                    "TargetControlPort": targetControlPort?.node,
                    "TargetGroupAttributes": targetGroupAttributes?.node,
                    "TargetType": targetType?.node,
                    "Targets": targets?.node,
                    "UnhealthyThresholdCount": unhealthyThresholdCount?.node,
                    "VpcId": vpcId?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ARN<ElasticLoadBalancingV2.TargetGroup> { .init(node: resource.ref) }

        /// `LoadBalancerArns`
        public var loadBalancerArns: List<ARN<ElasticLoadBalancingV2.LoadBalancer>> { .init(node: resource.attribute("LoadBalancerArns")) }

        /// `TargetGroupArn`
        public var targetGroupArn: ARN<ElasticLoadBalancingV2.TargetGroup> { .init(node: resource.attribute("TargetGroupArn")) }

        /// `TargetGroupFullName`
        public var targetGroupFullName: Value<String> { .init(node: resource.attribute("TargetGroupFullName")) }

        /// `TargetGroupName`
        public var targetGroupName: Value<String> { .init(node: resource.attribute("TargetGroupName")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `HealthCheckEnabled`
            public var healthCheckEnabled: PropertyName<Value<Bool>> { "HealthCheckEnabled" }

            /// `HealthCheckIntervalSeconds`
            public var healthCheckIntervalSeconds: PropertyName<Seconds> { "HealthCheckIntervalSeconds" }

            /// `HealthCheckPath`
            public var healthCheckPath: PropertyName<Value<String>> { "HealthCheckPath" }

            /// `HealthCheckPort`
            public var healthCheckPort: PropertyName<Value<String>> { "HealthCheckPort" }

            /// `HealthCheckProtocol`
            public var healthCheckProtocol: PropertyName<HealthCheckProtocol> { "HealthCheckProtocol" }

            /// `HealthCheckTimeoutSeconds`
            public var healthCheckTimeoutSeconds: PropertyName<Seconds> { "HealthCheckTimeoutSeconds" }

            /// `HealthyThresholdCount`
            public var healthyThresholdCount: PropertyName<Value<Int>> { "HealthyThresholdCount" }

            /// `IpAddressType`
            public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

            /// `Matcher`
            public var matcher: PropertyName<Matcher> { "Matcher" }

            /// `Name`
            public var name: PropertyName<Value<String>> { "Name" }

            /// `Port`
            public var port: PropertyName<Value<Int>> { "Port" }

            /// `Protocol`
            public var `protocol`: PropertyName<ProtocolProperty> { "Protocol" }

            /// `ProtocolVersion`
            public var protocolVersion: PropertyName<Value<String>> { "ProtocolVersion" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TargetControlPort`
            public var targetControlPort: PropertyName<Value<Int>> { "TargetControlPort" }

            /// `TargetGroupAttributes`
            public var targetGroupAttributes: PropertyName<List<TargetGroupAttribute>> { "TargetGroupAttributes" }

            /// `Targets`
            public var targets: PropertyName<List<TargetDescription>> { "Targets" }

            /// `TargetType`
            public var targetType: PropertyName<TargetType> { "TargetType" }

            /// `UnhealthyThresholdCount`
            public var unhealthyThresholdCount: PropertyName<Value<Int>> { "UnhealthyThresholdCount" }

            /// `VpcId`
            public var vpcId: PropertyName<ID<EC2.VPC>> { "VpcId" }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `HealthCheckProtocol`
        public struct HealthCheckProtocol: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var geneve: Self { "GENEVE" }
            public static var http: Self { "HTTP" }
            public static var https: Self { "HTTPS" }
            public static var quic: Self { "QUIC" }
            public static var tcp: Self { "TCP" }
            public static var tcpQuic: Self { "TCP_QUIC" }
            public static var tcpUdp: Self { "TCP_UDP" }
            public static var tls: Self { "TLS" }
            public static var udp: Self { "UDP" }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `IpAddressType`
        public struct IpAddressType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var ipv4: Self { "ipv4" }
            public static var ipv6: Self { "ipv6" }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `Matcher`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-matcher.html>.
        public struct Matcher: PropertyObject {
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

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `Protocol`
        public struct ProtocolProperty: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var geneve: Self { "GENEVE" }
            public static var http: Self { "HTTP" }
            public static var https: Self { "HTTPS" }
            public static var quic: Self { "QUIC" }
            public static var tcp: Self { "TCP" }
            public static var tcpQuic: Self { "TCP_QUIC" }
            public static var tcpUdp: Self { "TCP_UDP" }
            public static var tls: Self { "TLS" }
            public static var udp: Self { "UDP" }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `TargetDescription`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetdescription.html>.
        public struct TargetDescription: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - id: `Id`.
            ///   - availabilityZone: `AvailabilityZone`.
            ///   - port: `Port`. Range 1 to 65535.
            ///   - quicServerId: `QuicServerId`. Length 1 to 256.
            public init(
                id: Id,
                availabilityZone: Value<String>? = nil,
                port: Value<Int>? = nil,
                quicServerId: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Id": id.node,
                    "AvailabilityZone": availabilityZone?.node,
                    "Port": port?.node,
                    "QuicServerId": quicServerId?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Id`
                public var id: PropertyName<Id> { "Id" }

                /// `AvailabilityZone`
                public var availabilityZone: PropertyName<Value<String>> { "AvailabilityZone" }

                /// `Port`
                public var port: PropertyName<Value<Int>> { "Port" }

                /// `QuicServerId`
                public var quicServerId: PropertyName<Value<String>> { "QuicServerId" }
            }

            /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `TargetDescription.Id`
            public struct Id: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ID<EC2.Instance>) { self.node = reference.node }

                public init(_ reference: ARN<Lambda.Function>) { self.node = reference.node }

                public init(_ reference: ARN<ElasticLoadBalancingV2.LoadBalancer>) { self.node = reference.node }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `TargetGroupAttribute`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetgroupattribute.html>.
        public struct TargetGroupAttribute: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - key: `Key`.
            ///   - value: `Value`.
            public init(
                key: Value<String>? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Key": key?.node,
                    "Value": value?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Key`
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Value`
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `TargetType`
        public struct TargetType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var alb: Self { "alb" }
            public static var instance: Self { "instance" }
            public static var ip: Self { "ip" }
            public static var lambda: Self { "lambda" }
        }
    }
}
