// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::TargetGroup`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html>.
    public struct TargetGroup: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ElasticLoadBalancingV2::TargetGroup" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - healthCheckIntervalSeconds: Range 5 to 300.
        ///   - healthCheckPath: Length 1 to 1024.
        ///   - healthCheckProtocol: One of `GENEVE`, `HTTP`, `HTTPS`, `QUIC`, `TCP`, `TCP_QUIC`, `TCP_UDP`, `TLS` and 1 more.
        ///   - healthCheckTimeoutSeconds: Range 2 to 120.
        ///   - healthyThresholdCount: Range 2 to 10.
        ///   - ipAddressType: One of `ipv4`, `ipv6`. A change replaces the resource.
        ///   - name: A change replaces the resource.
        ///   - port: Range 1 to 65535. A change replaces the resource.
        ///   - protocol: One of `GENEVE`, `HTTP`, `HTTPS`, `QUIC`, `TCP`, `TCP_QUIC`, `TCP_UDP`, `TLS` and 1 more. A change replaces the resource.
        ///   - protocolVersion: One of `GRPC`, `HTTP1`, `HTTP2`. A change replaces the resource.
        ///   - targetControlPort: Range 1 to 65535.
        ///   - targetGroupAttributes: No item twice.
        ///   - targets: No item twice.
        ///   - targetType: One of `alb`, `instance`, `ip`, `lambda`. A change replaces the resource.
        ///   - unhealthyThresholdCount: Range 2 to 10.
        ///   - vpcId: A change replaces the resource.
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
            protocolVersion: ProtocolVersion? = nil,
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
            configure(&self.properties)
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

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `HealthCheckEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-healthcheckenabled)
            public var healthCheckEnabled: PropertyName<Value<Bool>> { "HealthCheckEnabled" }

            /// `HealthCheckIntervalSeconds`. Range 5 to 300. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-healthcheckintervalseconds)
            public var healthCheckIntervalSeconds: PropertyName<Seconds> { "HealthCheckIntervalSeconds" }

            /// `HealthCheckPath`. Length 1 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-healthcheckpath)
            public var healthCheckPath: PropertyName<Value<String>> { "HealthCheckPath" }

            /// `HealthCheckPort`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-healthcheckport)
            public var healthCheckPort: PropertyName<Value<String>> { "HealthCheckPort" }

            /// `HealthCheckProtocol`. One of `GENEVE`, `HTTP`, `HTTPS`, `QUIC`, `TCP`, `TCP_QUIC`, `TCP_UDP`, `TLS` and 1 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-healthcheckprotocol)
            public var healthCheckProtocol: PropertyName<HealthCheckProtocol> { "HealthCheckProtocol" }

            /// `HealthCheckTimeoutSeconds`. Range 2 to 120. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-healthchecktimeoutseconds)
            public var healthCheckTimeoutSeconds: PropertyName<Seconds> { "HealthCheckTimeoutSeconds" }

            /// `HealthyThresholdCount`. Range 2 to 10. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-healthythresholdcount)
            public var healthyThresholdCount: PropertyName<Value<Int>> { "HealthyThresholdCount" }

            /// `IpAddressType`. One of `ipv4`, `ipv6`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-ipaddresstype)
            public var ipAddressType: PropertyName<IpAddressType> { "IpAddressType" }

            /// `Matcher`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-matcher)
            public var matcher: PropertyName<Matcher> { "Matcher" }

            /// `Name`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `Port`. Range 1 to 65535. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-port)
            public var port: PropertyName<Value<Int>> { "Port" }

            /// `Protocol`. One of `GENEVE`, `HTTP`, `HTTPS`, `QUIC`, `TCP`, `TCP_QUIC`, `TCP_UDP`, `TLS` and 1 more. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-protocol)
            public var `protocol`: PropertyName<ProtocolProperty> { "Protocol" }

            /// `ProtocolVersion`. One of `GRPC`, `HTTP1`, `HTTP2`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-protocolversion)
            public var protocolVersion: PropertyName<ProtocolVersion> { "ProtocolVersion" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TargetControlPort`. Range 1 to 65535. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-targetcontrolport)
            public var targetControlPort: PropertyName<Value<Int>> { "TargetControlPort" }

            /// `TargetGroupAttributes`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-targetgroupattributes)
            public var targetGroupAttributes: PropertyName<List<TargetGroupAttribute>> { "TargetGroupAttributes" }

            /// `Targets`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-targets)
            public var targets: PropertyName<List<TargetDescription>> { "Targets" }

            /// `TargetType`. One of `alb`, `instance`, `ip`, `lambda`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-targettype)
            public var targetType: PropertyName<TargetType> { "TargetType" }

            /// `UnhealthyThresholdCount`. Range 2 to 10. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-unhealthythresholdcount)
            public var unhealthyThresholdCount: PropertyName<Value<Int>> { "UnhealthyThresholdCount" }

            /// `VpcId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-vpcid)
            public var vpcId: PropertyName<ID<EC2.VPC>> { "VpcId" }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `HealthCheckProtocol`
        public final class HealthCheckProtocol: OpenEnum, @unchecked Sendable {
            /// `GENEVE`
            public static var geneve: HealthCheckProtocol { "GENEVE" }
            /// `HTTP`
            public static var http: HealthCheckProtocol { "HTTP" }
            /// `HTTPS`
            public static var https: HealthCheckProtocol { "HTTPS" }
            /// `QUIC`
            public static var quic: HealthCheckProtocol { "QUIC" }
            /// `TCP`
            public static var tcp: HealthCheckProtocol { "TCP" }
            /// `TCP_QUIC`
            public static var tcpQuic: HealthCheckProtocol { "TCP_QUIC" }
            /// `TCP_UDP`
            public static var tcpUdp: HealthCheckProtocol { "TCP_UDP" }
            /// `TLS`
            public static var tls: HealthCheckProtocol { "TLS" }
            /// `UDP`
            public static var udp: HealthCheckProtocol { "UDP" }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `IpAddressType`
        public final class IpAddressType: OpenEnum, @unchecked Sendable {
            /// `ipv4`
            public static var ipv4: IpAddressType { "ipv4" }
            /// `ipv6`
            public static var ipv6: IpAddressType { "ipv6" }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `Matcher`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-matcher.html>.
        public struct Matcher: PropertyObject {
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

                /// `GrpcCode`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-matcher.html#cfn-elasticloadbalancingv2-targetgroup-matcher-grpccode)
                public var grpcCode: PropertyName<Value<String>> { "GrpcCode" }

                /// `HttpCode`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-matcher.html#cfn-elasticloadbalancingv2-targetgroup-matcher-httpcode)
                public var httpCode: PropertyName<Value<String>> { "HttpCode" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `Protocol`
        public final class ProtocolProperty: OpenEnum, @unchecked Sendable {
            /// `GENEVE`
            public static var geneve: ProtocolProperty { "GENEVE" }
            /// `HTTP`
            public static var http: ProtocolProperty { "HTTP" }
            /// `HTTPS`
            public static var https: ProtocolProperty { "HTTPS" }
            /// `QUIC`
            public static var quic: ProtocolProperty { "QUIC" }
            /// `TCP`
            public static var tcp: ProtocolProperty { "TCP" }
            /// `TCP_QUIC`
            public static var tcpQuic: ProtocolProperty { "TCP_QUIC" }
            /// `TCP_UDP`
            public static var tcpUdp: ProtocolProperty { "TCP_UDP" }
            /// `TLS`
            public static var tls: ProtocolProperty { "TLS" }
            /// `UDP`
            public static var udp: ProtocolProperty { "UDP" }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `ProtocolVersion`
        public final class ProtocolVersion: OpenEnum, @unchecked Sendable {
            /// `GRPC`
            public static var grpc: ProtocolVersion { "GRPC" }
            /// `HTTP1`
            public static var http1: ProtocolVersion { "HTTP1" }
            /// `HTTP2`
            public static var http2: ProtocolVersion { "HTTP2" }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `TargetDescription`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetdescription.html>.
        public struct TargetDescription: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - port: Range 1 to 65535.
            ///   - quicServerId: Length 1 to 256.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Id`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetdescription.html#cfn-elasticloadbalancingv2-targetgroup-targetdescription-id)
                public var id: PropertyName<Id> { "Id" }

                /// `AvailabilityZone`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetdescription.html#cfn-elasticloadbalancingv2-targetgroup-targetdescription-availabilityzone)
                public var availabilityZone: PropertyName<Value<String>> { "AvailabilityZone" }

                /// `Port`. Range 1 to 65535. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetdescription.html#cfn-elasticloadbalancingv2-targetgroup-targetdescription-port)
                public var port: PropertyName<Value<Int>> { "Port" }

                /// `QuicServerId`. Length 1 to 256. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetdescription.html#cfn-elasticloadbalancingv2-targetgroup-targetdescription-quicserverid)
                public var quicServerId: PropertyName<Value<String>> { "QuicServerId" }
            }

            /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `TargetDescription.Id`
            public final class Id: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::EC2::Instance`.
                public convenience init(_ reference: ID<EC2.Instance>) { self.init(node: reference.node) }
                /// Something of `AWS::Lambda::Function`.
                public convenience init(_ reference: ARN<Lambda.Function>) { self.init(node: reference.node) }
                /// Something of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
                public convenience init(_ reference: ARN<ElasticLoadBalancingV2.LoadBalancer>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `TargetGroupAttribute`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetgroupattribute.html>.
        public struct TargetGroupAttribute: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                key: Value<String>? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Key": key?.node,
                    "Value": value?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Key`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetgroupattribute.html#cfn-elasticloadbalancingv2-targetgroup-targetgroupattribute-key)
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetgroupattribute.html#cfn-elasticloadbalancingv2-targetgroup-targetgroupattribute-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ElasticLoadBalancingV2::TargetGroup`: `TargetType`
        public final class TargetType: OpenEnum, @unchecked Sendable {
            /// `alb`
            public static var alb: TargetType { "alb" }
            /// `instance`
            public static var instance: TargetType { "instance" }
            /// `ip`
            public static var ip: TargetType { "ip" }
            /// `lambda`
            public static var lambda: TargetType { "lambda" }
        }
    }
}
