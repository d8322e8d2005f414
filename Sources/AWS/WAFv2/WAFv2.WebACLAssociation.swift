// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension WAFv2 {
    /// `AWS::WAFv2::WebACLAssociation`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html>.
    public struct WebACLAssociation: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::WAFv2::WebACLAssociation" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - resourceArn: Length 20 to 2048. Pattern `\S`. A change replaces the resource.
        ///   - webACLArn: Length 20 to 2048. Pattern `\S`. A change replaces the resource.
        public init(
            _ logicalID: String,
            resourceArn: ResourceArn,
            webACLArn: ARN<WAFv2.WebACL>,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<WAFv2.WebACLAssociation>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ResourceArn": resourceArn.node,
                    "WebACLArn": webACLArn.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<WAFv2.WebACLAssociation> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ResourceArn`. Length 20 to 2048. Pattern `\S`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html#cfn-wafv2-webaclassociation-resourcearn)
            public var resourceArn: PropertyName<ResourceArn> { "ResourceArn" }

            /// `WebACLArn`. Length 20 to 2048. Pattern `\S`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html#cfn-wafv2-webaclassociation-webaclarn)
            public var webACLArn: PropertyName<ARN<WAFv2.WebACL>> { "WebACLArn" }
        }

        /// `AWS::WAFv2::WebACLAssociation`: `ResourceArn`
        public final class ResourceArn: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
            public convenience init(_ reference: ARN<ElasticLoadBalancingV2.LoadBalancer>) { self.init(node: reference.node) }
            /// Something of `AWS::ApiGateway::Stage`.
            public convenience init(_ reference: ARN<ApiGateway.Stage>) { self.init(node: reference.node) }
            /// Something of `AWS::AppSync::GraphQLApi`.
            public convenience init(_ reference: ARN<AppSync.GraphQLApi>) { self.init(node: reference.node) }
            /// Something of `AWS::Cognito::UserPool`.
            public convenience init(_ reference: ARN<Cognito.UserPool>) { self.init(node: reference.node) }
            /// Something of `AWS::AppRunner::Service`.
            public convenience init(_ reference: ARN<AppRunner.Service>) { self.init(node: reference.node) }
            /// Something of `AWS::EC2::VerifiedAccessInstance`.
            public convenience init(_ reference: ARN<EC2.VerifiedAccessInstance>) { self.init(node: reference.node) }
            /// Something of `AWS::Amplify::App`.
            public convenience init(_ reference: ARN<Amplify.App>) { self.init(node: reference.node) }
            /// Something of `AWS::BedrockAgentCore::Gateway`.
            public convenience init(_ reference: ARN<BedrockAgentCore.Gateway>) { self.init(node: reference.node) }
        }
    }
}
