// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::VPCGatewayAttachment`
    ///
    /// A replacement deletes the old one before it makes the new one.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html>.
    public struct VPCGatewayAttachment: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::VPCGatewayAttachment" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - vpcId: A change replaces the resource.
        public init(
            _ logicalID: String,
            vpcId: ID<EC2.VPC>,
            internetGatewayId: ID<EC2.InternetGateway>? = nil,
            vpnGatewayId: ID<EC2.VPNGateway>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.VPCGatewayAttachment>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "VpcId": vpcId.node,
                    "InternetGatewayId": internetGatewayId?.node,
                    "VpnGatewayId": vpnGatewayId?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<EC2.VPCGatewayAttachment> { .init(node: resource.ref) }

        /// `AttachmentType`
        public var attachmentType: Value<String> { .init(node: resource.attribute("AttachmentType")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `VpcId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html#cfn-ec2-vpcgatewayattachment-vpcid)
            public var vpcId: PropertyName<ID<EC2.VPC>> { "VpcId" }

            /// `InternetGatewayId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html#cfn-ec2-vpcgatewayattachment-internetgatewayid)
            public var internetGatewayId: PropertyName<ID<EC2.InternetGateway>> { "InternetGatewayId" }

            /// `VpnGatewayId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html#cfn-ec2-vpcgatewayattachment-vpngatewayid)
            public var vpnGatewayId: PropertyName<ID<EC2.VPNGateway>> { "VpnGatewayId" }
        }
    }
}
