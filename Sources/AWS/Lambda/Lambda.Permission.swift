// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Lambda {
    /// `AWS::Lambda::Permission`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html>.
    public struct Permission: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Lambda::Permission" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - action: Length 1 to 256. Pattern `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`. A change replaces the resource.
        ///   - functionName: Length 1 to 140. Pattern `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`. A change replaces the resource.
        ///   - principal: Length 1 to 256. Pattern `^.*$`. A change replaces the resource.
        ///   - eventSourceToken: Length 1 to 256. Pattern `^[a-zA-Z0-9._\-]+$`. A change replaces the resource.
        ///   - functionUrlAuthType: One of `AWS_IAM`, `NONE`. A change replaces the resource.
        ///   - invokedViaFunctionUrl: A change replaces the resource.
        ///   - principalOrgID: Length 12 to 34. Pattern `^o-[a-z0-9]{10,32}$`. A change replaces the resource.
        ///   - sourceAccount: Length 12. Pattern `^\d{12}$`. A change replaces the resource.
        ///   - sourceArn: Length 12 to 1024. Pattern `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`. A change replaces the resource.
        public init(
            _ logicalID: String,
            action: Value<String>,
            functionName: FunctionName,
            principal: Value<String>,
            eventSourceToken: Value<String>? = nil,
            functionUrlAuthType: FunctionUrlAuthType? = nil,
            invokedViaFunctionUrl: Value<Bool>? = nil,
            principalOrgID: Value<String>? = nil,
            sourceAccount: Value<String>? = nil,
            sourceArn: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Lambda.Permission>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Action": action.node,
                    "FunctionName": functionName.node,
                    "Principal": principal.node,
                    "EventSourceToken": eventSourceToken?.node,
                    "FunctionUrlAuthType": functionUrlAuthType?.node,
                    "InvokedViaFunctionUrl": invokedViaFunctionUrl?.node,
                    "PrincipalOrgID": principalOrgID?.node,
                    "SourceAccount": sourceAccount?.node,
                    "SourceArn": sourceArn?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<Lambda.Permission> { .init(node: resource.ref) }

        /// `Id`
        public var id: Value<String> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Action`. Length 1 to 256. Pattern `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html#cfn-lambda-permission-action)
            public var action: PropertyName<Value<String>> { "Action" }

            /// `FunctionName`. Length 1 to 140. Pattern `^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html#cfn-lambda-permission-functionname)
            public var functionName: PropertyName<FunctionName> { "FunctionName" }

            /// `Principal`. Length 1 to 256. Pattern `^.*$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html#cfn-lambda-permission-principal)
            public var principal: PropertyName<Value<String>> { "Principal" }

            /// `EventSourceToken`. Length 1 to 256. Pattern `^[a-zA-Z0-9._\-]+$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html#cfn-lambda-permission-eventsourcetoken)
            public var eventSourceToken: PropertyName<Value<String>> { "EventSourceToken" }

            /// `FunctionUrlAuthType`. One of `AWS_IAM`, `NONE`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html#cfn-lambda-permission-functionurlauthtype)
            public var functionUrlAuthType: PropertyName<FunctionUrlAuthType> { "FunctionUrlAuthType" }

            /// `InvokedViaFunctionUrl`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html#cfn-lambda-permission-invokedviafunctionurl)
            public var invokedViaFunctionUrl: PropertyName<Value<Bool>> { "InvokedViaFunctionUrl" }

            /// `PrincipalOrgID`. Length 12 to 34. Pattern `^o-[a-z0-9]{10,32}$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html#cfn-lambda-permission-principalorgid)
            public var principalOrgID: PropertyName<Value<String>> { "PrincipalOrgID" }

            /// `SourceAccount`. Length 12. Pattern `^\d{12}$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html#cfn-lambda-permission-sourceaccount)
            public var sourceAccount: PropertyName<Value<String>> { "SourceAccount" }

            /// `SourceArn`. Length 12 to 1024. Pattern `^arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html#cfn-lambda-permission-sourcearn)
            public var sourceArn: PropertyName<Value<String>> { "SourceArn" }
        }

        /// `AWS::Lambda::Permission`: `FunctionName`
        public final class FunctionName: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::Lambda::Function`.
            public convenience init(_ reference: ID<Lambda.Function>) { self.init(node: reference.node) }
            /// Something of `AWS::Lambda::Function`.
            public convenience init(_ reference: ARN<Lambda.Function>) { self.init(node: reference.node) }
            /// Something of `AWS::Lambda::Alias`.
            public convenience init(_ reference: ARN<Lambda.Alias>) { self.init(node: reference.node) }
            /// Something of `AWS::Lambda::Version`.
            public convenience init(_ reference: ARN<Lambda.Version>) { self.init(node: reference.node) }
        }

        /// `AWS::Lambda::Permission`: `FunctionUrlAuthType`
        public final class FunctionUrlAuthType: OpenEnum, @unchecked Sendable {
            /// `AWS_IAM`
            public static var awsIam: FunctionUrlAuthType { "AWS_IAM" }
            /// `NONE`
            public static var noneValue: FunctionUrlAuthType { "NONE" }
        }
    }
}
