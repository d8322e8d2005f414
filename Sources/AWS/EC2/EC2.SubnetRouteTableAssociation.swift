// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::SubnetRouteTableAssociation`
    ///
    /// A replacement deletes the old one before it makes the new one.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html>.
    public struct SubnetRouteTableAssociation: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::SubnetRouteTableAssociation" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - routeTableId: A change replaces the resource.
        ///   - subnetId: A change replaces the resource.
        public init(
            _ logicalID: String,
            routeTableId: ID<EC2.RouteTable>,
            subnetId: ID<EC2.Subnet>,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.SubnetRouteTableAssociation>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "RouteTableId": routeTableId.node,
                    "SubnetId": subnetId.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<EC2.SubnetRouteTableAssociation> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<EC2.SubnetRouteTableAssociation> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `RouteTableId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html#cfn-ec2-subnetroutetableassociation-routetableid)
            public var routeTableId: PropertyName<ID<EC2.RouteTable>> { "RouteTableId" }

            /// `SubnetId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html#cfn-ec2-subnetroutetableassociation-subnetid)
            public var subnetId: PropertyName<ID<EC2.Subnet>> { "SubnetId" }
        }
    }
}
