// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::EIP`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html>.
    public struct EIP: StackDSL.Resource {
        public static let typeName = "AWS::EC2::EIP"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - address: `Address`. A change replaces the resource.
        ///   - domain: `Domain`.
        ///   - instanceId: `InstanceId`.
        ///   - ipamPoolId: `IpamPoolId`. A change replaces the resource.
        ///   - networkBorderGroup: `NetworkBorderGroup`. A change replaces the resource.
        ///   - publicIpv4Pool: `PublicIpv4Pool`.
        ///   - tags: `Tags`.
        ///   - transferAddress: `TransferAddress`. A change replaces the resource.
        public init(
            _ logicalID: String,
            address: Value<String>? = nil,
            domain: Domain? = nil,
            instanceId: ID<EC2.Instance>? = nil,
            ipamPoolId: ID<EC2.IPAMPool>? = nil,
            networkBorderGroup: Value<String>? = nil,
            publicIpv4Pool: Value<String>? = nil,
            tags: List<Tag>? = nil,
            transferAddress: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.EIP>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Address": address?.node,
                    "Domain": domain?.node,
                    "InstanceId": instanceId?.node,
                    "IpamPoolId": ipamPoolId?.node,
                    "NetworkBorderGroup": networkBorderGroup?.node,
                    "PublicIpv4Pool": publicIpv4Pool?.node,
                    "Tags": tags?.node,
                    "TransferAddress": transferAddress?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: Value<String> { .init(node: resource.ref) }

        /// `AllocationId`
        public var allocationId: ID<EC2.EIP> { .init(node: resource.attribute("AllocationId")) }

        /// `PublicIp`
        public var publicIp: Value<String> { .init(node: resource.attribute("PublicIp")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `Address`
            public var address: PropertyName<Value<String>> { "Address" }

            /// `Domain`
            public var domain: PropertyName<Domain> { "Domain" }

            /// `InstanceId`
            public var instanceId: PropertyName<ID<EC2.Instance>> { "InstanceId" }

            /// `IpamPoolId`
            public var ipamPoolId: PropertyName<ID<EC2.IPAMPool>> { "IpamPoolId" }

            /// `NetworkBorderGroup`
            public var networkBorderGroup: PropertyName<Value<String>> { "NetworkBorderGroup" }

            /// `PublicIpv4Pool`
            public var publicIpv4Pool: PropertyName<Value<String>> { "PublicIpv4Pool" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TransferAddress`
            public var transferAddress: PropertyName<Value<String>> { "TransferAddress" }
        }

        /// `AWS::EC2::EIP`: `Domain`
        public struct Domain: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var standard: Self { "standard" }
            public static var vpc: Self { "vpc" }
        }
    }
}
