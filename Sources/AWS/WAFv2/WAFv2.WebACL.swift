// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension WAFv2 {
    /// `AWS::WAFv2::WebACL`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html>.
    public struct WebACL: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::WAFv2::WebACL" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - scope: One of `CLOUDFRONT`, `REGIONAL`. A change replaces the resource.
        ///   - customResponseBodies: Entries at least 1.
        ///   - description: Pattern `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`.
        ///   - name: Pattern `^[0-9A-Za-z_-]{1,128}$`. A change replaces the resource.
        ///   - tags: Items at least 1.
        ///   - tokenDomains: Each: Length 1 to 253. Each: Pattern `^[\w\.\-/]+$`.
        public init(
            _ logicalID: String,
            defaultAction: DefaultAction,
            scope: Scope,
            visibilityConfig: VisibilityConfig,
            applicationConfig: ApplicationConfig? = nil,
            associationConfig: AssociationConfig? = nil,
            captchaConfig: CaptchaConfig? = nil,
            challengeConfig: ChallengeConfig? = nil,
            customResponseBodies: Map<CustomResponseBody>? = nil,
            dataProtectionConfig: DataProtectionConfig? = nil,
            description: Value<String>? = nil,
            monetizationConfig: MonetizationConfig? = nil,
            name: Value<String>? = nil,
            onSourceDDoSProtectionConfig: OnSourceDDoSProtectionConfig? = nil,
            rules: List<Rule>? = nil,
            tags: List<Tag>? = nil,
            tokenDomains: List<Value<String>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<WAFv2.WebACL>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "DefaultAction": defaultAction.node,
                    "Scope": scope.node,
                    "VisibilityConfig": visibilityConfig.node,
                    "ApplicationConfig": applicationConfig?.node,
                    "AssociationConfig": associationConfig?.node,
                    "CaptchaConfig": captchaConfig?.node,
                    "ChallengeConfig": challengeConfig?.node,
                    "CustomResponseBodies": customResponseBodies?.node,
                    "DataProtectionConfig": dataProtectionConfig?.node,
                    "Description": description?.node,
                    "MonetizationConfig": monetizationConfig?.node,
                    "Name": name?.node,
                    "OnSourceDDoSProtectionConfig": onSourceDDoSProtectionConfig?.node,
                    "Rules": rules?.node,
                    "Tags": tags?.node,
                    "TokenDomains": tokenDomains?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<WAFv2.WebACL> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<WAFv2.WebACL> { .init(node: resource.attribute("Arn")) }

        /// `Capacity`
        public var capacity: Value<Int> { .init(node: resource.attribute("Capacity")) }

        /// `Id`
        public var id: Value<String> { .init(node: resource.attribute("Id")) }

        /// `LabelNamespace`
        public var labelNamespace: Value<String> { .init(node: resource.attribute("LabelNamespace")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `DefaultAction`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-defaultaction)
            public var defaultAction: PropertyName<DefaultAction> { "DefaultAction" }

            /// `Scope`. One of `CLOUDFRONT`, `REGIONAL`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-scope)
            public var scope: PropertyName<Scope> { "Scope" }

            /// `VisibilityConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-visibilityconfig)
            public var visibilityConfig: PropertyName<VisibilityConfig> { "VisibilityConfig" }

            /// `ApplicationConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-applicationconfig)
            public var applicationConfig: PropertyName<ApplicationConfig> { "ApplicationConfig" }

            /// `AssociationConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-associationconfig)
            public var associationConfig: PropertyName<AssociationConfig> { "AssociationConfig" }

            /// `CaptchaConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-captchaconfig)
            public var captchaConfig: PropertyName<CaptchaConfig> { "CaptchaConfig" }

            /// `ChallengeConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-challengeconfig)
            public var challengeConfig: PropertyName<ChallengeConfig> { "ChallengeConfig" }

            /// `CustomResponseBodies`. Entries at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-customresponsebodies)
            public var customResponseBodies: PropertyName<Map<CustomResponseBody>> { "CustomResponseBodies" }

            /// `DataProtectionConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-dataprotectionconfig)
            public var dataProtectionConfig: PropertyName<DataProtectionConfig> { "DataProtectionConfig" }

            /// `Description`. Pattern `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `MonetizationConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-monetizationconfig)
            public var monetizationConfig: PropertyName<MonetizationConfig> { "MonetizationConfig" }

            /// `Name`. Pattern `^[0-9A-Za-z_-]{1,128}$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `OnSourceDDoSProtectionConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-onsourceddosprotectionconfig)
            public var onSourceDDoSProtectionConfig: PropertyName<OnSourceDDoSProtectionConfig> { "OnSourceDDoSProtectionConfig" }

            /// `Rules`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-rules)
            public var rules: PropertyName<List<Rule>> { "Rules" }

            /// `Tags`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TokenDomains`. Each: Length 1 to 253. Each: Pattern `^[\w\.\-/]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-tokendomains)
            public var tokenDomains: PropertyName<List<Value<String>>> { "TokenDomains" }
        }

        /// `AWS::WAFv2::WebACL`: `AWSManagedRulesACFPRuleSet`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesacfpruleset.html>.
        public struct AWSManagedRulesACFPRuleSet: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - creationPath: Length 1 to 256. Pattern `\S`.
            ///   - registrationPagePath: Length 1 to 256. Pattern `\S`.
            public init(
                creationPath: Value<String>,
                registrationPagePath: Value<String>,
                requestInspection: RequestInspectionACFP,
                enableRegexInPath: Value<Bool>? = nil,
                responseInspection: ResponseInspection? = nil
            ) {
                self.node = Node(properties: [
                    "CreationPath": creationPath.node,
                    "RegistrationPagePath": registrationPagePath.node,
                    "RequestInspection": requestInspection.node,
                    "EnableRegexInPath": enableRegexInPath?.node,
                    "ResponseInspection": responseInspection?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CreationPath`. Length 1 to 256. Pattern `\S`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesacfpruleset.html#cfn-wafv2-webacl-awsmanagedrulesacfpruleset-creationpath)
                public var creationPath: PropertyName<Value<String>> { "CreationPath" }

                /// `RegistrationPagePath`. Length 1 to 256. Pattern `\S`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesacfpruleset.html#cfn-wafv2-webacl-awsmanagedrulesacfpruleset-registrationpagepath)
                public var registrationPagePath: PropertyName<Value<String>> { "RegistrationPagePath" }

                /// `RequestInspection`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesacfpruleset.html#cfn-wafv2-webacl-awsmanagedrulesacfpruleset-requestinspection)
                public var requestInspection: PropertyName<RequestInspectionACFP> { "RequestInspection" }

                /// `EnableRegexInPath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesacfpruleset.html#cfn-wafv2-webacl-awsmanagedrulesacfpruleset-enableregexinpath)
                public var enableRegexInPath: PropertyName<Value<Bool>> { "EnableRegexInPath" }

                /// `ResponseInspection`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesacfpruleset.html#cfn-wafv2-webacl-awsmanagedrulesacfpruleset-responseinspection)
                public var responseInspection: PropertyName<ResponseInspection> { "ResponseInspection" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AWSManagedRulesATPRuleSet`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesatpruleset.html>.
        public struct AWSManagedRulesATPRuleSet: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                loginPath: Value<String>,
                enableRegexInPath: Value<Bool>? = nil,
                requestInspection: RequestInspection? = nil,
                responseInspection: ResponseInspection? = nil
            ) {
                self.node = Node(properties: [
                    "LoginPath": loginPath.node,
                    "EnableRegexInPath": enableRegexInPath?.node,
                    "RequestInspection": requestInspection?.node,
                    "ResponseInspection": responseInspection?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `LoginPath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesatpruleset.html#cfn-wafv2-webacl-awsmanagedrulesatpruleset-loginpath)
                public var loginPath: PropertyName<Value<String>> { "LoginPath" }

                /// `EnableRegexInPath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesatpruleset.html#cfn-wafv2-webacl-awsmanagedrulesatpruleset-enableregexinpath)
                public var enableRegexInPath: PropertyName<Value<Bool>> { "EnableRegexInPath" }

                /// `RequestInspection`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesatpruleset.html#cfn-wafv2-webacl-awsmanagedrulesatpruleset-requestinspection)
                public var requestInspection: PropertyName<RequestInspection> { "RequestInspection" }

                /// `ResponseInspection`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesatpruleset.html#cfn-wafv2-webacl-awsmanagedrulesatpruleset-responseinspection)
                public var responseInspection: PropertyName<ResponseInspection> { "ResponseInspection" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AWSManagedRulesAntiDDoSRuleSet`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesantiddosruleset.html>.
        public struct AWSManagedRulesAntiDDoSRuleSet: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - sensitivityToBlock: One of `LOW`, `MEDIUM`, `HIGH`.
            public init(
                clientSideActionConfig: ClientSideActionConfig,
                sensitivityToBlock: SensitivityToAct? = nil
            ) {
                self.node = Node(properties: [
                    "ClientSideActionConfig": clientSideActionConfig.node,
                    "SensitivityToBlock": sensitivityToBlock?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ClientSideActionConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesantiddosruleset.html#cfn-wafv2-webacl-awsmanagedrulesantiddosruleset-clientsideactionconfig)
                public var clientSideActionConfig: PropertyName<ClientSideActionConfig> { "ClientSideActionConfig" }

                /// `SensitivityToBlock`. One of `LOW`, `MEDIUM`, `HIGH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesantiddosruleset.html#cfn-wafv2-webacl-awsmanagedrulesantiddosruleset-sensitivitytoblock)
                public var sensitivityToBlock: PropertyName<SensitivityToAct> { "SensitivityToBlock" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AWSManagedRulesBotControlRuleSet`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesbotcontrolruleset.html>.
        public struct AWSManagedRulesBotControlRuleSet: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - inspectionLevel: One of `COMMON`, `TARGETED`.
            public init(
                inspectionLevel: InspectionLevel,
                enableMachineLearning: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "InspectionLevel": inspectionLevel.node,
                    "EnableMachineLearning": enableMachineLearning?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `InspectionLevel`. One of `COMMON`, `TARGETED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesbotcontrolruleset.html#cfn-wafv2-webacl-awsmanagedrulesbotcontrolruleset-inspectionlevel)
                public var inspectionLevel: PropertyName<InspectionLevel> { "InspectionLevel" }

                /// `EnableMachineLearning`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesbotcontrolruleset.html#cfn-wafv2-webacl-awsmanagedrulesbotcontrolruleset-enablemachinelearning)
                public var enableMachineLearning: PropertyName<Value<Bool>> { "EnableMachineLearning" }
            }

            /// `AWS::WAFv2::WebACL`: `AWSManagedRulesBotControlRuleSet.InspectionLevel`
            public final class InspectionLevel: OpenEnum, @unchecked Sendable {
                /// `COMMON`
                public static var common: InspectionLevel { "COMMON" }
                /// `TARGETED`
                public static var targeted: InspectionLevel { "TARGETED" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AllowAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-allowaction.html>.
        public struct AllowAction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                customRequestHandling: CustomRequestHandling? = nil
            ) {
                self.node = Node(properties: [
                    "CustomRequestHandling": customRequestHandling?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CustomRequestHandling`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-allowaction.html#cfn-wafv2-webacl-allowaction-customrequesthandling)
                public var customRequestHandling: PropertyName<CustomRequestHandling> { "CustomRequestHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AndStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-andstatement.html>.
        public struct AndStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                statements: List<Statement>
            ) {
                self.node = Node(properties: [
                    "Statements": statements.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Statements`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-andstatement.html#cfn-wafv2-webacl-andstatement-statements)
                public var statements: PropertyName<List<Statement>> { "Statements" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ApplicationAttribute`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-applicationattribute.html>.
        public struct ApplicationAttribute: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 64. Pattern `^[\w\-]+$`.
            ///   - values: Items 1 to 10. Each: Length 1 to 64. Each: Pattern `^[\w\-]+$`.
            public init(
                name: Value<String>,
                values: List<Value<String>>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Values": values.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Length 1 to 64. Pattern `^[\w\-]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-applicationattribute.html#cfn-wafv2-webacl-applicationattribute-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Values`. Items 1 to 10. Each: Length 1 to 64. Each: Pattern `^[\w\-]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-applicationattribute.html#cfn-wafv2-webacl-applicationattribute-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ApplicationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-applicationconfig.html>.
        public struct ApplicationConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - attributes: Items 1 to 10.
            public init(
                attributes: List<ApplicationAttribute>
            ) {
                self.node = Node(properties: [
                    "Attributes": attributes.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Attributes`. Items 1 to 10. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-applicationconfig.html#cfn-wafv2-webacl-applicationconfig-attributes)
                public var attributes: PropertyName<List<ApplicationAttribute>> { "Attributes" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AsnMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-asnmatchstatement.html>.
        public struct AsnMatchStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - asnList: Items 1 to 100. Each: Range 0 to 4294967295.
            public init(
                asnList: List<Value<Int>>? = nil,
                forwardedIPConfig: ForwardedIPConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "AsnList": asnList?.node,
                    "ForwardedIPConfig": forwardedIPConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AsnList`. Items 1 to 100. Each: Range 0 to 4294967295. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-asnmatchstatement.html#cfn-wafv2-webacl-asnmatchstatement-asnlist)
                public var asnList: PropertyName<List<Value<Int>>> { "AsnList" }

                /// `ForwardedIPConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-asnmatchstatement.html#cfn-wafv2-webacl-asnmatchstatement-forwardedipconfig)
                public var forwardedIPConfig: PropertyName<ForwardedIPConfiguration> { "ForwardedIPConfig" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AssociationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-associationconfig.html>.
        public struct AssociationConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                requestBody: Map<RequestBodyAssociatedResourceTypeConfig>? = nil
            ) {
                self.node = Node(properties: [
                    "RequestBody": requestBody?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `RequestBody`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-associationconfig.html#cfn-wafv2-webacl-associationconfig-requestbody)
                public var requestBody: PropertyName<Map<RequestBodyAssociatedResourceTypeConfig>> { "RequestBody" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `BlockAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-blockaction.html>.
        public struct BlockAction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                customResponse: CustomResponse? = nil
            ) {
                self.node = Node(properties: [
                    "CustomResponse": customResponse?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CustomResponse`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-blockaction.html#cfn-wafv2-webacl-blockaction-customresponse)
                public var customResponse: PropertyName<CustomResponse> { "CustomResponse" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `BlockchainChain`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-blockchainchain.html>.
        public final class BlockchainChain: OpenEnum, @unchecked Sendable {
            /// `BASE`
            public static var base: BlockchainChain { "BASE" }
            /// `BASE_SEPOLIA`
            public static var baseSepolia: BlockchainChain { "BASE_SEPOLIA" }
            /// `SOLANA`
            public static var solana: BlockchainChain { "SOLANA" }
            /// `SOLANA_DEVNET`
            public static var solanaDevnet: BlockchainChain { "SOLANA_DEVNET" }
        }

        /// `AWS::WAFv2::WebACL`: `Body`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-body.html>.
        public struct Body: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - oversizeHandling: One of `CONTINUE`, `MATCH`, `NO_MATCH`.
            public init(
                oversizeHandling: OversizeHandling? = nil
            ) {
                self.node = Node(properties: [
                    "OversizeHandling": oversizeHandling?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `OversizeHandling`. One of `CONTINUE`, `MATCH`, `NO_MATCH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-body.html#cfn-wafv2-webacl-body-oversizehandling)
                public var oversizeHandling: PropertyName<OversizeHandling> { "OversizeHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `BodyParsingFallbackBehavior`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-bodyparsingfallbackbehavior.html>.
        public final class BodyParsingFallbackBehavior: OpenEnum, @unchecked Sendable {
            /// `EVALUATE_AS_STRING`
            public static var evaluateAsString: BodyParsingFallbackBehavior { "EVALUATE_AS_STRING" }
            /// `MATCH`
            public static var match: BodyParsingFallbackBehavior { "MATCH" }
            /// `NO_MATCH`
            public static var noMatch: BodyParsingFallbackBehavior { "NO_MATCH" }
        }

        /// `AWS::WAFv2::WebACL`: `ByteMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-bytematchstatement.html>.
        public struct ByteMatchStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - positionalConstraint: One of `EXACTLY`, `STARTS_WITH`, `ENDS_WITH`, `CONTAINS`, `CONTAINS_WORD`.
            ///   - textTransformations: Items at least 1.
            public init(
                fieldToMatch: FieldToMatch,
                positionalConstraint: PositionalConstraint,
                textTransformations: List<TextTransformation>,
                preParseTextTransformations: List<PreParseTextTransformation>? = nil,
                searchString: Value<String>? = nil,
                searchStringBase64: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "FieldToMatch": fieldToMatch.node,
                    "PositionalConstraint": positionalConstraint.node,
                    "TextTransformations": textTransformations.node,
                    "PreParseTextTransformations": preParseTextTransformations?.node,
                    "SearchString": searchString?.node,
                    "SearchStringBase64": searchStringBase64?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FieldToMatch`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-bytematchstatement.html#cfn-wafv2-webacl-bytematchstatement-fieldtomatch)
                public var fieldToMatch: PropertyName<FieldToMatch> { "FieldToMatch" }

                /// `PositionalConstraint`. One of `EXACTLY`, `STARTS_WITH`, `ENDS_WITH`, `CONTAINS`, `CONTAINS_WORD`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-bytematchstatement.html#cfn-wafv2-webacl-bytematchstatement-positionalconstraint)
                public var positionalConstraint: PropertyName<PositionalConstraint> { "PositionalConstraint" }

                /// `TextTransformations`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-bytematchstatement.html#cfn-wafv2-webacl-bytematchstatement-texttransformations)
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }

                /// `PreParseTextTransformations`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-bytematchstatement.html#cfn-wafv2-webacl-bytematchstatement-preparsetexttransformations)
                public var preParseTextTransformations: PropertyName<List<PreParseTextTransformation>> { "PreParseTextTransformations" }

                /// `SearchString`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-bytematchstatement.html#cfn-wafv2-webacl-bytematchstatement-searchstring)
                public var searchString: PropertyName<Value<String>> { "SearchString" }

                /// `SearchStringBase64`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-bytematchstatement.html#cfn-wafv2-webacl-bytematchstatement-searchstringbase64)
                public var searchStringBase64: PropertyName<Value<String>> { "SearchStringBase64" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CaptchaAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-captchaaction.html>.
        public struct CaptchaAction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                customRequestHandling: CustomRequestHandling? = nil
            ) {
                self.node = Node(properties: [
                    "CustomRequestHandling": customRequestHandling?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CustomRequestHandling`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-captchaaction.html#cfn-wafv2-webacl-captchaaction-customrequesthandling)
                public var customRequestHandling: PropertyName<CustomRequestHandling> { "CustomRequestHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CaptchaConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-captchaconfig.html>.
        public struct CaptchaConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                immunityTimeProperty: ImmunityTimeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "ImmunityTimeProperty": immunityTimeProperty?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ImmunityTimeProperty`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-captchaconfig.html#cfn-wafv2-webacl-captchaconfig-immunitytimeproperty)
                public var immunityTimeProperty: PropertyName<ImmunityTimeProperty> { "ImmunityTimeProperty" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ChallengeAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-challengeaction.html>.
        public struct ChallengeAction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                customRequestHandling: CustomRequestHandling? = nil
            ) {
                self.node = Node(properties: [
                    "CustomRequestHandling": customRequestHandling?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CustomRequestHandling`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-challengeaction.html#cfn-wafv2-webacl-challengeaction-customrequesthandling)
                public var customRequestHandling: PropertyName<CustomRequestHandling> { "CustomRequestHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ChallengeConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-challengeconfig.html>.
        public struct ChallengeConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                immunityTimeProperty: ImmunityTimeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "ImmunityTimeProperty": immunityTimeProperty?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ImmunityTimeProperty`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-challengeconfig.html#cfn-wafv2-webacl-challengeconfig-immunitytimeproperty)
                public var immunityTimeProperty: PropertyName<ImmunityTimeProperty> { "ImmunityTimeProperty" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ClientSideAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-clientsideaction.html>.
        public struct ClientSideAction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - usageOfAction: One of `ENABLED`, `DISABLED`.
            ///   - sensitivity: One of `LOW`, `MEDIUM`, `HIGH`.
            public init(
                usageOfAction: UsageOfAction,
                exemptUriRegularExpressions: List<Regex>? = nil,
                sensitivity: SensitivityToAct? = nil
            ) {
                self.node = Node(properties: [
                    "UsageOfAction": usageOfAction.node,
                    "ExemptUriRegularExpressions": exemptUriRegularExpressions?.node,
                    "Sensitivity": sensitivity?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `UsageOfAction`. One of `ENABLED`, `DISABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-clientsideaction.html#cfn-wafv2-webacl-clientsideaction-usageofaction)
                public var usageOfAction: PropertyName<UsageOfAction> { "UsageOfAction" }

                /// `ExemptUriRegularExpressions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-clientsideaction.html#cfn-wafv2-webacl-clientsideaction-exempturiregularexpressions)
                public var exemptUriRegularExpressions: PropertyName<List<Regex>> { "ExemptUriRegularExpressions" }

                /// `Sensitivity`. One of `LOW`, `MEDIUM`, `HIGH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-clientsideaction.html#cfn-wafv2-webacl-clientsideaction-sensitivity)
                public var sensitivity: PropertyName<SensitivityToAct> { "Sensitivity" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ClientSideActionConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-clientsideactionconfig.html>.
        public struct ClientSideActionConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                challenge: ClientSideAction
            ) {
                self.node = Node(properties: [
                    "Challenge": challenge.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Challenge`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-clientsideactionconfig.html#cfn-wafv2-webacl-clientsideactionconfig-challenge)
                public var challenge: PropertyName<ClientSideAction> { "Challenge" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CookieMatchPattern`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookiematchpattern.html>.
        public struct CookieMatchPattern: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - excludedCookies: Items 1 to 199. Each: Length 1 to 60. Each: Pattern `.*\S.*`.
            ///   - includedCookies: Items 1 to 199. Each: Length 1 to 60. Each: Pattern `.*\S.*`.
            public init(
                all: Document? = nil,
                excludedCookies: List<Value<String>>? = nil,
                includedCookies: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "All": all?.node,
                    "ExcludedCookies": excludedCookies?.node,
                    "IncludedCookies": includedCookies?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `All`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookiematchpattern.html#cfn-wafv2-webacl-cookiematchpattern-all)
                public var all: PropertyName<Document> { "All" }

                /// `ExcludedCookies`. Items 1 to 199. Each: Length 1 to 60. Each: Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookiematchpattern.html#cfn-wafv2-webacl-cookiematchpattern-excludedcookies)
                public var excludedCookies: PropertyName<List<Value<String>>> { "ExcludedCookies" }

                /// `IncludedCookies`. Items 1 to 199. Each: Length 1 to 60. Each: Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookiematchpattern.html#cfn-wafv2-webacl-cookiematchpattern-includedcookies)
                public var includedCookies: PropertyName<List<Value<String>>> { "IncludedCookies" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `Cookies`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookies.html>.
        public struct Cookies: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - matchScope: One of `ALL`, `KEY`, `VALUE`.
            ///   - oversizeHandling: One of `CONTINUE`, `MATCH`, `NO_MATCH`.
            public init(
                matchPattern: CookieMatchPattern,
                matchScope: MapMatchScope,
                oversizeHandling: OversizeHandling
            ) {
                self.node = Node(properties: [
                    "MatchPattern": matchPattern.node,
                    "MatchScope": matchScope.node,
                    "OversizeHandling": oversizeHandling.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MatchPattern`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookies.html#cfn-wafv2-webacl-cookies-matchpattern)
                public var matchPattern: PropertyName<CookieMatchPattern> { "MatchPattern" }

                /// `MatchScope`. One of `ALL`, `KEY`, `VALUE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookies.html#cfn-wafv2-webacl-cookies-matchscope)
                public var matchScope: PropertyName<MapMatchScope> { "MatchScope" }

                /// `OversizeHandling`. One of `CONTINUE`, `MATCH`, `NO_MATCH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookies.html#cfn-wafv2-webacl-cookies-oversizehandling)
                public var oversizeHandling: PropertyName<OversizeHandling> { "OversizeHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CountAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-countaction.html>.
        public struct CountAction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                customRequestHandling: CustomRequestHandling? = nil
            ) {
                self.node = Node(properties: [
                    "CustomRequestHandling": customRequestHandling?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CustomRequestHandling`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-countaction.html#cfn-wafv2-webacl-countaction-customrequesthandling)
                public var customRequestHandling: PropertyName<CustomRequestHandling> { "CustomRequestHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CryptoConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cryptoconfig.html>.
        public struct CryptoConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - paymentNetworks: Items 1 to 2.
            public init(
                paymentNetworks: List<PaymentNetwork>
            ) {
                self.node = Node(properties: [
                    "PaymentNetworks": paymentNetworks.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PaymentNetworks`. Items 1 to 2. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cryptoconfig.html#cfn-wafv2-webacl-cryptoconfig-paymentnetworks)
                public var paymentNetworks: PropertyName<List<PaymentNetwork>> { "PaymentNetworks" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CryptoCurrency`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cryptocurrency.html>.
        public final class CryptoCurrency: OpenEnum, @unchecked Sendable {
            /// `USDC`
            public static var usdc: CryptoCurrency { "USDC" }
        }

        /// `AWS::WAFv2::WebACL`: `CurrencyMode`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-currencymode.html>.
        public final class CurrencyMode: OpenEnum, @unchecked Sendable {
            /// `REAL`
            public static var real: CurrencyMode { "REAL" }
            /// `TEST`
            public static var test: CurrencyMode { "TEST" }
        }

        /// `AWS::WAFv2::WebACL`: `CustomHTTPHeader`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customhttpheader.html>.
        public struct CustomHTTPHeader: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 64. Pattern `^[a-zA-Z0-9._$-]+$`.
            ///   - value: Length 1 to 255.
            public init(
                name: Value<String>,
                value: Value<String>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Value": value.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Length 1 to 64. Pattern `^[a-zA-Z0-9._$-]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customhttpheader.html#cfn-wafv2-webacl-customhttpheader-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customhttpheader.html#cfn-wafv2-webacl-customhttpheader-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CustomRequestHandling`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customrequesthandling.html>.
        public struct CustomRequestHandling: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - insertHeaders: Items at least 1.
            public init(
                insertHeaders: List<CustomHTTPHeader>
            ) {
                self.node = Node(properties: [
                    "InsertHeaders": insertHeaders.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `InsertHeaders`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customrequesthandling.html#cfn-wafv2-webacl-customrequesthandling-insertheaders)
                public var insertHeaders: PropertyName<List<CustomHTTPHeader>> { "InsertHeaders" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CustomResponse`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customresponse.html>.
        public struct CustomResponse: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - responseCode: Range 200 to 599.
            ///   - customResponseBodyKey: Length 1 to 128. Pattern `^[\w\-]+$`.
            ///   - responseHeaders: Items at least 1.
            public init(
                responseCode: Value<Int>,
                customResponseBodyKey: Value<String>? = nil,
                responseHeaders: List<CustomHTTPHeader>? = nil
            ) {
                self.node = Node(properties: [
                    "ResponseCode": responseCode.node,
                    "CustomResponseBodyKey": customResponseBodyKey?.node,
                    "ResponseHeaders": responseHeaders?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ResponseCode`. Range 200 to 599. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customresponse.html#cfn-wafv2-webacl-customresponse-responsecode)
                public var responseCode: PropertyName<Value<Int>> { "ResponseCode" }

                /// `CustomResponseBodyKey`. Length 1 to 128. Pattern `^[\w\-]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customresponse.html#cfn-wafv2-webacl-customresponse-customresponsebodykey)
                public var customResponseBodyKey: PropertyName<Value<String>> { "CustomResponseBodyKey" }

                /// `ResponseHeaders`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customresponse.html#cfn-wafv2-webacl-customresponse-responseheaders)
                public var responseHeaders: PropertyName<List<CustomHTTPHeader>> { "ResponseHeaders" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CustomResponseBody`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customresponsebody.html>.
        public struct CustomResponseBody: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - content: Length 1 to 10240.
            ///   - contentType: One of `TEXT_PLAIN`, `TEXT_HTML`, `APPLICATION_JSON`.
            public init(
                content: Value<String>,
                contentType: ResponseContentType
            ) {
                self.node = Node(properties: [
                    "Content": content.node,
                    "ContentType": contentType.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Content`. Length 1 to 10240. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customresponsebody.html#cfn-wafv2-webacl-customresponsebody-content)
                public var content: PropertyName<Value<String>> { "Content" }

                /// `ContentType`. One of `TEXT_PLAIN`, `TEXT_HTML`, `APPLICATION_JSON`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customresponsebody.html#cfn-wafv2-webacl-customresponsebody-contenttype)
                public var contentType: PropertyName<ResponseContentType> { "ContentType" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `DataProtect`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotect.html>.
        public struct DataProtect: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - action: One of `SUBSTITUTION`, `HASH`.
            public init(
                action: DataProtectionAction,
                field: FieldToProtect,
                excludeRateBasedDetails: Value<Bool>? = nil,
                excludeRuleMatchDetails: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "Action": action.node,
                    "Field": field.node,
                    "ExcludeRateBasedDetails": excludeRateBasedDetails?.node,
                    "ExcludeRuleMatchDetails": excludeRuleMatchDetails?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Action`. One of `SUBSTITUTION`, `HASH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotect.html#cfn-wafv2-webacl-dataprotect-action)
                public var action: PropertyName<DataProtectionAction> { "Action" }

                /// `Field`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotect.html#cfn-wafv2-webacl-dataprotect-field)
                public var field: PropertyName<FieldToProtect> { "Field" }

                /// `ExcludeRateBasedDetails`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotect.html#cfn-wafv2-webacl-dataprotect-excluderatebaseddetails)
                public var excludeRateBasedDetails: PropertyName<Value<Bool>> { "ExcludeRateBasedDetails" }

                /// `ExcludeRuleMatchDetails`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotect.html#cfn-wafv2-webacl-dataprotect-excluderulematchdetails)
                public var excludeRuleMatchDetails: PropertyName<Value<Bool>> { "ExcludeRuleMatchDetails" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `DataProtectionAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotectionaction.html>.
        public final class DataProtectionAction: OpenEnum, @unchecked Sendable {
            /// `HASH`
            public static var hash: DataProtectionAction { "HASH" }
            /// `SUBSTITUTION`
            public static var substitution: DataProtectionAction { "SUBSTITUTION" }
        }

        /// `AWS::WAFv2::WebACL`: `DataProtectionConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotectionconfig.html>.
        public struct DataProtectionConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dataProtections: Items 1 to 26.
            public init(
                dataProtections: List<DataProtect>
            ) {
                self.node = Node(properties: [
                    "DataProtections": dataProtections.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DataProtections`. Items 1 to 26. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotectionconfig.html#cfn-wafv2-webacl-dataprotectionconfig-dataprotections)
                public var dataProtections: PropertyName<List<DataProtect>> { "DataProtections" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `DefaultAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-defaultaction.html>.
        public struct DefaultAction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                allow: AllowAction? = nil,
                block: BlockAction? = nil
            ) {
                self.node = Node(properties: [
                    "Allow": allow?.node,
                    "Block": block?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Allow`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-defaultaction.html#cfn-wafv2-webacl-defaultaction-allow)
                public var allow: PropertyName<AllowAction> { "Allow" }

                /// `Block`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-defaultaction.html#cfn-wafv2-webacl-defaultaction-block)
                public var block: PropertyName<BlockAction> { "Block" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ExcludedRule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-excludedrule.html>.
        public struct ExcludedRule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Pattern `^[0-9A-Za-z_-]{1,128}$`.
            public init(
                name: Value<String>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Pattern `^[0-9A-Za-z_-]{1,128}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-excludedrule.html#cfn-wafv2-webacl-excludedrule-name)
                public var name: PropertyName<Value<String>> { "Name" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `FieldIdentifier`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldidentifier.html>.
        public struct FieldIdentifier: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - identifier: Length 1 to 512. Pattern `.*\S.*`.
            public init(
                identifier: Value<String>
            ) {
                self.node = Node(properties: [
                    "Identifier": identifier.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Identifier`. Length 1 to 512. Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldidentifier.html#cfn-wafv2-webacl-fieldidentifier-identifier)
                public var identifier: PropertyName<Value<String>> { "Identifier" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `FieldToMatch`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html>.
        public struct FieldToMatch: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                allQueryArguments: Document? = nil,
                body: Body? = nil,
                cookies: Cookies? = nil,
                headerOrder: HeaderOrder? = nil,
                headers: Headers? = nil,
                ja3Fingerprint: JA3Fingerprint? = nil,
                ja4Fingerprint: JA4Fingerprint? = nil,
                jsonBody: JsonBody? = nil,
                method: Document? = nil,
                queryString: Document? = nil,
                singleHeader: SingleHeader? = nil,
                singleQueryArgument: SingleQueryArgument? = nil,
                uriFragment: UriFragment? = nil,
                uriPath: Document? = nil
            ) {
                self.node = Node(properties: [
                    "AllQueryArguments": allQueryArguments?.node,
                    "Body": body?.node,
                    "Cookies": cookies?.node,
                    "HeaderOrder": headerOrder?.node,
                    "Headers": headers?.node,
                    "JA3Fingerprint": ja3Fingerprint?.node,
                    "JA4Fingerprint": ja4Fingerprint?.node,
                    "JsonBody": jsonBody?.node,
                    "Method": method?.node,
                    "QueryString": queryString?.node,
                    "SingleHeader": singleHeader?.node,
                    "SingleQueryArgument": singleQueryArgument?.node,
                    "UriFragment": uriFragment?.node,
                    "UriPath": uriPath?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AllQueryArguments`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-allqueryarguments)
                public var allQueryArguments: PropertyName<Document> { "AllQueryArguments" }

                /// `Body`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-body)
                public var body: PropertyName<Body> { "Body" }

                /// `Cookies`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-cookies)
                public var cookies: PropertyName<Cookies> { "Cookies" }

                /// `HeaderOrder`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-headerorder)
                public var headerOrder: PropertyName<HeaderOrder> { "HeaderOrder" }

                /// `Headers`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-headers)
                public var headers: PropertyName<Headers> { "Headers" }

                /// `JA3Fingerprint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-ja3fingerprint)
                public var ja3Fingerprint: PropertyName<JA3Fingerprint> { "JA3Fingerprint" }

                /// `JA4Fingerprint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-ja4fingerprint)
                public var ja4Fingerprint: PropertyName<JA4Fingerprint> { "JA4Fingerprint" }

                /// `JsonBody`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-jsonbody)
                public var jsonBody: PropertyName<JsonBody> { "JsonBody" }

                /// `Method`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-method)
                public var method: PropertyName<Document> { "Method" }

                /// `QueryString`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-querystring)
                public var queryString: PropertyName<Document> { "QueryString" }

                /// `SingleHeader`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-singleheader)
                public var singleHeader: PropertyName<SingleHeader> { "SingleHeader" }

                /// `SingleQueryArgument`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-singlequeryargument)
                public var singleQueryArgument: PropertyName<SingleQueryArgument> { "SingleQueryArgument" }

                /// `UriFragment`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-urifragment)
                public var uriFragment: PropertyName<UriFragment> { "UriFragment" }

                /// `UriPath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html#cfn-wafv2-webacl-fieldtomatch-uripath)
                public var uriPath: PropertyName<Document> { "UriPath" }
            }

            /// `AWS::WAFv2::WebACL`: `FieldToMatch.SingleHeader`
            public struct SingleHeader: PropertyObject {
                /// As it stands in the template.
                public let node: Node

                /// What somebody else put together.
                public init(node: Node) { self.node = node }

                /// - Parameters:
                ///   - name: Length 1 to 64. Pattern `\S`.
                public init(
                    name: Value<String>
                ) {
                    self.node = Node(properties: [
                        "Name": name.node,
                    ])
                }

                /// Its properties by name, to be read and set: `properties`.
                public struct PropertyNames: PropertyTable {
                    /// All of them.
                    public init() {}

                    /// `Name`. Length 1 to 64. Pattern `\S`.
                    public var name: PropertyName<Value<String>> { "Name" }
                }
            }

            /// `AWS::WAFv2::WebACL`: `FieldToMatch.SingleQueryArgument`
            public struct SingleQueryArgument: PropertyObject {
                /// As it stands in the template.
                public let node: Node

                /// What somebody else put together.
                public init(node: Node) { self.node = node }

                /// - Parameters:
                ///   - name: Length 1 to 64. Pattern `\S`.
                public init(
                    name: Value<String>
                ) {
                    self.node = Node(properties: [
                        "Name": name.node,
                    ])
                }

                /// Its properties by name, to be read and set: `properties`.
                public struct PropertyNames: PropertyTable {
                    /// All of them.
                    public init() {}

                    /// `Name`. Length 1 to 64. Pattern `\S`.
                    public var name: PropertyName<Value<String>> { "Name" }
                }
            }
        }

        /// `AWS::WAFv2::WebACL`: `FieldToProtect`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtoprotect.html>.
        public struct FieldToProtect: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fieldType: One of `SINGLE_HEADER`, `SINGLE_COOKIE`, `SINGLE_QUERY_ARGUMENT`, `QUERY_STRING`, `BODY`.
            ///   - fieldKeys: Items 0 to 100. Each: Length 1 to 64. Each: Pattern `\S`.
            public init(
                fieldType: FieldType,
                fieldKeys: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "FieldType": fieldType.node,
                    "FieldKeys": fieldKeys?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FieldType`. One of `SINGLE_HEADER`, `SINGLE_COOKIE`, `SINGLE_QUERY_ARGUMENT`, `QUERY_STRING`, `BODY`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtoprotect.html#cfn-wafv2-webacl-fieldtoprotect-fieldtype)
                public var fieldType: PropertyName<FieldType> { "FieldType" }

                /// `FieldKeys`. Items 0 to 100. Each: Length 1 to 64. Each: Pattern `\S`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtoprotect.html#cfn-wafv2-webacl-fieldtoprotect-fieldkeys)
                public var fieldKeys: PropertyName<List<Value<String>>> { "FieldKeys" }
            }

            /// `AWS::WAFv2::WebACL`: `FieldToProtect.FieldType`
            public final class FieldType: OpenEnum, @unchecked Sendable {
                /// `BODY`
                public static var body: FieldType { "BODY" }
                /// `QUERY_STRING`
                public static var queryString: FieldType { "QUERY_STRING" }
                /// `SINGLE_COOKIE`
                public static var singleCookie: FieldType { "SINGLE_COOKIE" }
                /// `SINGLE_HEADER`
                public static var singleHeader: FieldType { "SINGLE_HEADER" }
                /// `SINGLE_QUERY_ARGUMENT`
                public static var singleQueryArgument: FieldType { "SINGLE_QUERY_ARGUMENT" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ForwardedIPConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-forwardedipconfiguration.html>.
        public struct ForwardedIPConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: One of `MATCH`, `NO_MATCH`.
            ///   - headerName: Pattern `^[a-zA-Z0-9-]{1,255}$`.
            public init(
                fallbackBehavior: FallbackBehavior,
                headerName: Value<String>
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior.node,
                    "HeaderName": headerName.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FallbackBehavior`. One of `MATCH`, `NO_MATCH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-forwardedipconfiguration.html#cfn-wafv2-webacl-forwardedipconfiguration-fallbackbehavior)
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }

                /// `HeaderName`. Pattern `^[a-zA-Z0-9-]{1,255}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-forwardedipconfiguration.html#cfn-wafv2-webacl-forwardedipconfiguration-headername)
                public var headerName: PropertyName<Value<String>> { "HeaderName" }
            }

            /// `AWS::WAFv2::WebACL`: `ForwardedIPConfiguration.FallbackBehavior`
            public final class FallbackBehavior: OpenEnum, @unchecked Sendable {
                /// `MATCH`
                public static var match: FallbackBehavior { "MATCH" }
                /// `NO_MATCH`
                public static var noMatch: FallbackBehavior { "NO_MATCH" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `GeoMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-geomatchstatement.html>.
        public struct GeoMatchStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - countryCodes: One of `AD`, `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AO` and 242 more. Items at least 1. Each: Length 1 to 2.
            public init(
                countryCodes: List<CountryCodes>? = nil,
                forwardedIPConfig: ForwardedIPConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "CountryCodes": countryCodes?.node,
                    "ForwardedIPConfig": forwardedIPConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CountryCodes`. One of `AD`, `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AO` and 242 more. Items at least 1. Each: Length 1 to 2. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-geomatchstatement.html#cfn-wafv2-webacl-geomatchstatement-countrycodes)
                public var countryCodes: PropertyName<List<CountryCodes>> { "CountryCodes" }

                /// `ForwardedIPConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-geomatchstatement.html#cfn-wafv2-webacl-geomatchstatement-forwardedipconfig)
                public var forwardedIPConfig: PropertyName<ForwardedIPConfiguration> { "ForwardedIPConfig" }
            }

            /// `AWS::WAFv2::WebACL`: `GeoMatchStatement.CountryCodes`
            public final class CountryCodes: OpenEnum, @unchecked Sendable {
                /// `AD`
                public static var ad: CountryCodes { "AD" }
                /// `AE`
                public static var ae: CountryCodes { "AE" }
                /// `AF`
                public static var af: CountryCodes { "AF" }
                /// `AG`
                public static var ag: CountryCodes { "AG" }
                /// `AI`
                public static var ai: CountryCodes { "AI" }
                /// `AL`
                public static var al: CountryCodes { "AL" }
                /// `AM`
                public static var am: CountryCodes { "AM" }
                /// `AO`
                public static var ao: CountryCodes { "AO" }
                /// `AQ`
                public static var aq: CountryCodes { "AQ" }
                /// `AR`
                public static var ar: CountryCodes { "AR" }
                /// `AS`
                public static var `as`: CountryCodes { "AS" }
                /// `AT`
                public static var at: CountryCodes { "AT" }
                /// `AU`
                public static var au: CountryCodes { "AU" }
                /// `AW`
                public static var aw: CountryCodes { "AW" }
                /// `AX`
                public static var ax: CountryCodes { "AX" }
                /// `AZ`
                public static var az: CountryCodes { "AZ" }
                /// `BA`
                public static var ba: CountryCodes { "BA" }
                /// `BB`
                public static var bb: CountryCodes { "BB" }
                /// `BD`
                public static var bd: CountryCodes { "BD" }
                /// `BE`
                public static var be: CountryCodes { "BE" }
                /// `BF`
                public static var bf: CountryCodes { "BF" }
                /// `BG`
                public static var bg: CountryCodes { "BG" }
                /// `BH`
                public static var bh: CountryCodes { "BH" }
                /// `BI`
                public static var bi: CountryCodes { "BI" }
                /// `BJ`
                public static var bj: CountryCodes { "BJ" }
                /// `BL`
                public static var bl: CountryCodes { "BL" }
                /// `BM`
                public static var bm: CountryCodes { "BM" }
                /// `BN`
                public static var bn: CountryCodes { "BN" }
                /// `BO`
                public static var bo: CountryCodes { "BO" }
                /// `BQ`
                public static var bq: CountryCodes { "BQ" }
                /// `BR`
                public static var br: CountryCodes { "BR" }
                /// `BS`
                public static var bs: CountryCodes { "BS" }
                /// `BT`
                public static var bt: CountryCodes { "BT" }
                /// `BV`
                public static var bv: CountryCodes { "BV" }
                /// `BW`
                public static var bw: CountryCodes { "BW" }
                /// `BY`
                public static var by: CountryCodes { "BY" }
                /// `BZ`
                public static var bz: CountryCodes { "BZ" }
                /// `CA`
                public static var ca: CountryCodes { "CA" }
                /// `CC`
                public static var cc: CountryCodes { "CC" }
                /// `CD`
                public static var cd: CountryCodes { "CD" }
                /// `CF`
                public static var cf: CountryCodes { "CF" }
                /// `CG`
                public static var cg: CountryCodes { "CG" }
                /// `CH`
                public static var ch: CountryCodes { "CH" }
                /// `CI`
                public static var ci: CountryCodes { "CI" }
                /// `CK`
                public static var ck: CountryCodes { "CK" }
                /// `CL`
                public static var cl: CountryCodes { "CL" }
                /// `CM`
                public static var cm: CountryCodes { "CM" }
                /// `CN`
                public static var cn: CountryCodes { "CN" }
                /// `CO`
                public static var co: CountryCodes { "CO" }
                /// `CR`
                public static var cr: CountryCodes { "CR" }
                /// `CU`
                public static var cu: CountryCodes { "CU" }
                /// `CV`
                public static var cv: CountryCodes { "CV" }
                /// `CW`
                public static var cw: CountryCodes { "CW" }
                /// `CX`
                public static var cx: CountryCodes { "CX" }
                /// `CY`
                public static var cy: CountryCodes { "CY" }
                /// `CZ`
                public static var cz: CountryCodes { "CZ" }
                /// `DE`
                public static var de: CountryCodes { "DE" }
                /// `DJ`
                public static var dj: CountryCodes { "DJ" }
                /// `DK`
                public static var dk: CountryCodes { "DK" }
                /// `DM`
                public static var dm: CountryCodes { "DM" }
                /// `DO`
                public static var `do`: CountryCodes { "DO" }
                /// `DZ`
                public static var dz: CountryCodes { "DZ" }
                /// `EC`
                public static var ec: CountryCodes { "EC" }
                /// `EE`
                public static var ee: CountryCodes { "EE" }
                /// `EG`
                public static var eg: CountryCodes { "EG" }
                /// `EH`
                public static var eh: CountryCodes { "EH" }
                /// `ER`
                public static var er: CountryCodes { "ER" }
                /// `ES`
                public static var es: CountryCodes { "ES" }
                /// `ET`
                public static var et: CountryCodes { "ET" }
                /// `FI`
                public static var fi: CountryCodes { "FI" }
                /// `FJ`
                public static var fj: CountryCodes { "FJ" }
                /// `FK`
                public static var fk: CountryCodes { "FK" }
                /// `FM`
                public static var fm: CountryCodes { "FM" }
                /// `FO`
                public static var fo: CountryCodes { "FO" }
                /// `FR`
                public static var fr: CountryCodes { "FR" }
                /// `GA`
                public static var ga: CountryCodes { "GA" }
                /// `GB`
                public static var gb: CountryCodes { "GB" }
                /// `GD`
                public static var gd: CountryCodes { "GD" }
                /// `GE`
                public static var ge: CountryCodes { "GE" }
                /// `GF`
                public static var gf: CountryCodes { "GF" }
                /// `GG`
                public static var gg: CountryCodes { "GG" }
                /// `GH`
                public static var gh: CountryCodes { "GH" }
                /// `GI`
                public static var gi: CountryCodes { "GI" }
                /// `GL`
                public static var gl: CountryCodes { "GL" }
                /// `GM`
                public static var gm: CountryCodes { "GM" }
                /// `GN`
                public static var gn: CountryCodes { "GN" }
                /// `GP`
                public static var gp: CountryCodes { "GP" }
                /// `GQ`
                public static var gq: CountryCodes { "GQ" }
                /// `GR`
                public static var gr: CountryCodes { "GR" }
                /// `GS`
                public static var gs: CountryCodes { "GS" }
                /// `GT`
                public static var gt: CountryCodes { "GT" }
                /// `GU`
                public static var gu: CountryCodes { "GU" }
                /// `GW`
                public static var gw: CountryCodes { "GW" }
                /// `GY`
                public static var gy: CountryCodes { "GY" }
                /// `HK`
                public static var hk: CountryCodes { "HK" }
                /// `HM`
                public static var hm: CountryCodes { "HM" }
                /// `HN`
                public static var hn: CountryCodes { "HN" }
                /// `HR`
                public static var hr: CountryCodes { "HR" }
                /// `HT`
                public static var ht: CountryCodes { "HT" }
                /// `HU`
                public static var hu: CountryCodes { "HU" }
                /// `ID`
                public static var id: CountryCodes { "ID" }
                /// `IE`
                public static var ie: CountryCodes { "IE" }
                /// `IL`
                public static var il: CountryCodes { "IL" }
                /// `IM`
                public static var im: CountryCodes { "IM" }
                /// `IN`
                public static var `in`: CountryCodes { "IN" }
                /// `IO`
                public static var io: CountryCodes { "IO" }
                /// `IQ`
                public static var iq: CountryCodes { "IQ" }
                /// `IR`
                public static var ir: CountryCodes { "IR" }
                /// `IS`
                public static var `is`: CountryCodes { "IS" }
                /// `IT`
                public static var it: CountryCodes { "IT" }
                /// `JE`
                public static var je: CountryCodes { "JE" }
                /// `JM`
                public static var jm: CountryCodes { "JM" }
                /// `JO`
                public static var jo: CountryCodes { "JO" }
                /// `JP`
                public static var jp: CountryCodes { "JP" }
                /// `KE`
                public static var ke: CountryCodes { "KE" }
                /// `KG`
                public static var kg: CountryCodes { "KG" }
                /// `KH`
                public static var kh: CountryCodes { "KH" }
                /// `KI`
                public static var ki: CountryCodes { "KI" }
                /// `KM`
                public static var km: CountryCodes { "KM" }
                /// `KN`
                public static var kn: CountryCodes { "KN" }
                /// `KP`
                public static var kp: CountryCodes { "KP" }
                /// `KR`
                public static var kr: CountryCodes { "KR" }
                /// `KW`
                public static var kw: CountryCodes { "KW" }
                /// `KY`
                public static var ky: CountryCodes { "KY" }
                /// `KZ`
                public static var kz: CountryCodes { "KZ" }
                /// `LA`
                public static var la: CountryCodes { "LA" }
                /// `LB`
                public static var lb: CountryCodes { "LB" }
                /// `LC`
                public static var lc: CountryCodes { "LC" }
                /// `LI`
                public static var li: CountryCodes { "LI" }
                /// `LK`
                public static var lk: CountryCodes { "LK" }
                /// `LR`
                public static var lr: CountryCodes { "LR" }
                /// `LS`
                public static var ls: CountryCodes { "LS" }
                /// `LT`
                public static var lt: CountryCodes { "LT" }
                /// `LU`
                public static var lu: CountryCodes { "LU" }
                /// `LV`
                public static var lv: CountryCodes { "LV" }
                /// `LY`
                public static var ly: CountryCodes { "LY" }
                /// `MA`
                public static var ma: CountryCodes { "MA" }
                /// `MC`
                public static var mc: CountryCodes { "MC" }
                /// `MD`
                public static var md: CountryCodes { "MD" }
                /// `ME`
                public static var me: CountryCodes { "ME" }
                /// `MF`
                public static var mf: CountryCodes { "MF" }
                /// `MG`
                public static var mg: CountryCodes { "MG" }
                /// `MH`
                public static var mh: CountryCodes { "MH" }
                /// `MK`
                public static var mk: CountryCodes { "MK" }
                /// `ML`
                public static var ml: CountryCodes { "ML" }
                /// `MM`
                public static var mm: CountryCodes { "MM" }
                /// `MN`
                public static var mn: CountryCodes { "MN" }
                /// `MO`
                public static var mo: CountryCodes { "MO" }
                /// `MP`
                public static var mp: CountryCodes { "MP" }
                /// `MQ`
                public static var mq: CountryCodes { "MQ" }
                /// `MR`
                public static var mr: CountryCodes { "MR" }
                /// `MS`
                public static var ms: CountryCodes { "MS" }
                /// `MT`
                public static var mt: CountryCodes { "MT" }
                /// `MU`
                public static var mu: CountryCodes { "MU" }
                /// `MV`
                public static var mv: CountryCodes { "MV" }
                /// `MW`
                public static var mw: CountryCodes { "MW" }
                /// `MX`
                public static var mx: CountryCodes { "MX" }
                /// `MY`
                public static var my: CountryCodes { "MY" }
                /// `MZ`
                public static var mz: CountryCodes { "MZ" }
                /// `NA`
                public static var na: CountryCodes { "NA" }
                /// `NC`
                public static var nc: CountryCodes { "NC" }
                /// `NE`
                public static var ne: CountryCodes { "NE" }
                /// `NF`
                public static var nf: CountryCodes { "NF" }
                /// `NG`
                public static var ng: CountryCodes { "NG" }
                /// `NI`
                public static var ni: CountryCodes { "NI" }
                /// `NL`
                public static var nl: CountryCodes { "NL" }
                /// `NO`
                public static var no: CountryCodes { "NO" }
                /// `NP`
                public static var np: CountryCodes { "NP" }
                /// `NR`
                public static var nr: CountryCodes { "NR" }
                /// `NU`
                public static var nu: CountryCodes { "NU" }
                /// `NZ`
                public static var nz: CountryCodes { "NZ" }
                /// `OM`
                public static var om: CountryCodes { "OM" }
                /// `PA`
                public static var pa: CountryCodes { "PA" }
                /// `PE`
                public static var pe: CountryCodes { "PE" }
                /// `PF`
                public static var pf: CountryCodes { "PF" }
                /// `PG`
                public static var pg: CountryCodes { "PG" }
                /// `PH`
                public static var ph: CountryCodes { "PH" }
                /// `PK`
                public static var pk: CountryCodes { "PK" }
                /// `PL`
                public static var pl: CountryCodes { "PL" }
                /// `PM`
                public static var pm: CountryCodes { "PM" }
                /// `PN`
                public static var pn: CountryCodes { "PN" }
                /// `PR`
                public static var pr: CountryCodes { "PR" }
                /// `PS`
                public static var ps: CountryCodes { "PS" }
                /// `PT`
                public static var pt: CountryCodes { "PT" }
                /// `PW`
                public static var pw: CountryCodes { "PW" }
                /// `PY`
                public static var py: CountryCodes { "PY" }
                /// `QA`
                public static var qa: CountryCodes { "QA" }
                /// `RE`
                public static var re: CountryCodes { "RE" }
                /// `RO`
                public static var ro: CountryCodes { "RO" }
                /// `RS`
                public static var rs: CountryCodes { "RS" }
                /// `RU`
                public static var ru: CountryCodes { "RU" }
                /// `RW`
                public static var rw: CountryCodes { "RW" }
                /// `SA`
                public static var sa: CountryCodes { "SA" }
                /// `SB`
                public static var sb: CountryCodes { "SB" }
                /// `SC`
                public static var sc: CountryCodes { "SC" }
                /// `SD`
                public static var sd: CountryCodes { "SD" }
                /// `SE`
                public static var se: CountryCodes { "SE" }
                /// `SG`
                public static var sg: CountryCodes { "SG" }
                /// `SH`
                public static var sh: CountryCodes { "SH" }
                /// `SI`
                public static var si: CountryCodes { "SI" }
                /// `SJ`
                public static var sj: CountryCodes { "SJ" }
                /// `SK`
                public static var sk: CountryCodes { "SK" }
                /// `SL`
                public static var sl: CountryCodes { "SL" }
                /// `SM`
                public static var sm: CountryCodes { "SM" }
                /// `SN`
                public static var sn: CountryCodes { "SN" }
                /// `SO`
                public static var so: CountryCodes { "SO" }
                /// `SR`
                public static var sr: CountryCodes { "SR" }
                /// `SS`
                public static var ss: CountryCodes { "SS" }
                /// `ST`
                public static var st: CountryCodes { "ST" }
                /// `SV`
                public static var sv: CountryCodes { "SV" }
                /// `SX`
                public static var sx: CountryCodes { "SX" }
                /// `SY`
                public static var sy: CountryCodes { "SY" }
                /// `SZ`
                public static var sz: CountryCodes { "SZ" }
                /// `TC`
                public static var tc: CountryCodes { "TC" }
                /// `TD`
                public static var td: CountryCodes { "TD" }
                /// `TF`
                public static var tf: CountryCodes { "TF" }
                /// `TG`
                public static var tg: CountryCodes { "TG" }
                /// `TH`
                public static var th: CountryCodes { "TH" }
                /// `TJ`
                public static var tj: CountryCodes { "TJ" }
                /// `TK`
                public static var tk: CountryCodes { "TK" }
                /// `TL`
                public static var tl: CountryCodes { "TL" }
                /// `TM`
                public static var tm: CountryCodes { "TM" }
                /// `TN`
                public static var tn: CountryCodes { "TN" }
                /// `TO`
                public static var to: CountryCodes { "TO" }
                /// `TR`
                public static var tr: CountryCodes { "TR" }
                /// `TT`
                public static var tt: CountryCodes { "TT" }
                /// `TV`
                public static var tv: CountryCodes { "TV" }
                /// `TW`
                public static var tw: CountryCodes { "TW" }
                /// `TZ`
                public static var tz: CountryCodes { "TZ" }
                /// `UA`
                public static var ua: CountryCodes { "UA" }
                /// `UG`
                public static var ug: CountryCodes { "UG" }
                /// `UM`
                public static var um: CountryCodes { "UM" }
                /// `US`
                public static var us: CountryCodes { "US" }
                /// `UY`
                public static var uy: CountryCodes { "UY" }
                /// `UZ`
                public static var uz: CountryCodes { "UZ" }
                /// `VA`
                public static var va: CountryCodes { "VA" }
                /// `VC`
                public static var vc: CountryCodes { "VC" }
                /// `VE`
                public static var ve: CountryCodes { "VE" }
                /// `VG`
                public static var vg: CountryCodes { "VG" }
                /// `VI`
                public static var vi: CountryCodes { "VI" }
                /// `VN`
                public static var vn: CountryCodes { "VN" }
                /// `VU`
                public static var vu: CountryCodes { "VU" }
                /// `WF`
                public static var wf: CountryCodes { "WF" }
                /// `WS`
                public static var ws: CountryCodes { "WS" }
                /// `XK`
                public static var xk: CountryCodes { "XK" }
                /// `YE`
                public static var ye: CountryCodes { "YE" }
                /// `YT`
                public static var yt: CountryCodes { "YT" }
                /// `ZA`
                public static var za: CountryCodes { "ZA" }
                /// `ZM`
                public static var zm: CountryCodes { "ZM" }
                /// `ZW`
                public static var zw: CountryCodes { "ZW" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `HeaderMatchPattern`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headermatchpattern.html>.
        public struct HeaderMatchPattern: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - excludedHeaders: Items 1 to 199. Each: Length 1 to 64. Each: Pattern `.*\S.*`.
            ///   - includedHeaders: Items 1 to 199. Each: Length 1 to 64. Each: Pattern `.*\S.*`.
            public init(
                all: Document? = nil,
                excludedHeaders: List<Value<String>>? = nil,
                includedHeaders: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "All": all?.node,
                    "ExcludedHeaders": excludedHeaders?.node,
                    "IncludedHeaders": includedHeaders?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `All`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headermatchpattern.html#cfn-wafv2-webacl-headermatchpattern-all)
                public var all: PropertyName<Document> { "All" }

                /// `ExcludedHeaders`. Items 1 to 199. Each: Length 1 to 64. Each: Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headermatchpattern.html#cfn-wafv2-webacl-headermatchpattern-excludedheaders)
                public var excludedHeaders: PropertyName<List<Value<String>>> { "ExcludedHeaders" }

                /// `IncludedHeaders`. Items 1 to 199. Each: Length 1 to 64. Each: Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headermatchpattern.html#cfn-wafv2-webacl-headermatchpattern-includedheaders)
                public var includedHeaders: PropertyName<List<Value<String>>> { "IncludedHeaders" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `HeaderOrder`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headerorder.html>.
        public struct HeaderOrder: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - oversizeHandling: One of `CONTINUE`, `MATCH`, `NO_MATCH`.
            public init(
                oversizeHandling: OversizeHandling
            ) {
                self.node = Node(properties: [
                    "OversizeHandling": oversizeHandling.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `OversizeHandling`. One of `CONTINUE`, `MATCH`, `NO_MATCH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headerorder.html#cfn-wafv2-webacl-headerorder-oversizehandling)
                public var oversizeHandling: PropertyName<OversizeHandling> { "OversizeHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `Headers`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headers.html>.
        public struct Headers: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - matchScope: One of `ALL`, `KEY`, `VALUE`.
            ///   - oversizeHandling: One of `CONTINUE`, `MATCH`, `NO_MATCH`.
            public init(
                matchPattern: HeaderMatchPattern,
                matchScope: MapMatchScope,
                oversizeHandling: OversizeHandling
            ) {
                self.node = Node(properties: [
                    "MatchPattern": matchPattern.node,
                    "MatchScope": matchScope.node,
                    "OversizeHandling": oversizeHandling.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MatchPattern`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headers.html#cfn-wafv2-webacl-headers-matchpattern)
                public var matchPattern: PropertyName<HeaderMatchPattern> { "MatchPattern" }

                /// `MatchScope`. One of `ALL`, `KEY`, `VALUE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headers.html#cfn-wafv2-webacl-headers-matchscope)
                public var matchScope: PropertyName<MapMatchScope> { "MatchScope" }

                /// `OversizeHandling`. One of `CONTINUE`, `MATCH`, `NO_MATCH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headers.html#cfn-wafv2-webacl-headers-oversizehandling)
                public var oversizeHandling: PropertyName<OversizeHandling> { "OversizeHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `IPSetForwardedIPConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetforwardedipconfiguration.html>.
        public struct IPSetForwardedIPConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: One of `MATCH`, `NO_MATCH`.
            ///   - headerName: Pattern `^[a-zA-Z0-9-]{1,255}$`.
            ///   - position: One of `FIRST`, `LAST`, `ANY`.
            public init(
                fallbackBehavior: FallbackBehavior,
                headerName: Value<String>,
                position: Position
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior.node,
                    "HeaderName": headerName.node,
                    "Position": position.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FallbackBehavior`. One of `MATCH`, `NO_MATCH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetforwardedipconfiguration.html#cfn-wafv2-webacl-ipsetforwardedipconfiguration-fallbackbehavior)
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }

                /// `HeaderName`. Pattern `^[a-zA-Z0-9-]{1,255}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetforwardedipconfiguration.html#cfn-wafv2-webacl-ipsetforwardedipconfiguration-headername)
                public var headerName: PropertyName<Value<String>> { "HeaderName" }

                /// `Position`. One of `FIRST`, `LAST`, `ANY`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetforwardedipconfiguration.html#cfn-wafv2-webacl-ipsetforwardedipconfiguration-position)
                public var position: PropertyName<Position> { "Position" }
            }

            /// `AWS::WAFv2::WebACL`: `IPSetForwardedIPConfiguration.FallbackBehavior`
            public final class FallbackBehavior: OpenEnum, @unchecked Sendable {
                /// `MATCH`
                public static var match: FallbackBehavior { "MATCH" }
                /// `NO_MATCH`
                public static var noMatch: FallbackBehavior { "NO_MATCH" }
            }

            /// `AWS::WAFv2::WebACL`: `IPSetForwardedIPConfiguration.Position`
            public final class Position: OpenEnum, @unchecked Sendable {
                /// `ANY`
                public static var any: Position { "ANY" }
                /// `FIRST`
                public static var first: Position { "FIRST" }
                /// `LAST`
                public static var last: Position { "LAST" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `IPSetReferenceStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetreferencestatement.html>.
        public struct IPSetReferenceStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: Length 20 to 2048. Pattern `\S`.
            public init(
                arn: ARN<WAFv2.IPSet>,
                ipSetForwardedIPConfig: IPSetForwardedIPConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn.node,
                    "IPSetForwardedIPConfig": ipSetForwardedIPConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Arn`. Length 20 to 2048. Pattern `\S`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetreferencestatement.html#cfn-wafv2-webacl-ipsetreferencestatement-arn)
                public var arn: PropertyName<ARN<WAFv2.IPSet>> { "Arn" }

                /// `IPSetForwardedIPConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetreferencestatement.html#cfn-wafv2-webacl-ipsetreferencestatement-ipsetforwardedipconfig)
                public var ipSetForwardedIPConfig: PropertyName<IPSetForwardedIPConfiguration> { "IPSetForwardedIPConfig" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ImmunityTimeProperty`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-immunitytimeproperty.html>.
        public struct ImmunityTimeProperty: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - immunityTime: Range 60 to 259200.
            public init(
                immunityTime: Value<Int>
            ) {
                self.node = Node(properties: [
                    "ImmunityTime": immunityTime.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ImmunityTime`. Range 60 to 259200. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-immunitytimeproperty.html#cfn-wafv2-webacl-immunitytimeproperty-immunitytime)
                public var immunityTime: PropertyName<Value<Int>> { "ImmunityTime" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `JA3Fingerprint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ja3fingerprint.html>.
        public struct JA3Fingerprint: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: One of `MATCH`, `NO_MATCH`.
            public init(
                fallbackBehavior: FallbackBehavior
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FallbackBehavior`. One of `MATCH`, `NO_MATCH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ja3fingerprint.html#cfn-wafv2-webacl-ja3fingerprint-fallbackbehavior)
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }
            }

            /// `AWS::WAFv2::WebACL`: `JA3Fingerprint.FallbackBehavior`
            public final class FallbackBehavior: OpenEnum, @unchecked Sendable {
                /// `MATCH`
                public static var match: FallbackBehavior { "MATCH" }
                /// `NO_MATCH`
                public static var noMatch: FallbackBehavior { "NO_MATCH" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `JA4Fingerprint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ja4fingerprint.html>.
        public struct JA4Fingerprint: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: One of `MATCH`, `NO_MATCH`.
            public init(
                fallbackBehavior: FallbackBehavior
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FallbackBehavior`. One of `MATCH`, `NO_MATCH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ja4fingerprint.html#cfn-wafv2-webacl-ja4fingerprint-fallbackbehavior)
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }
            }

            /// `AWS::WAFv2::WebACL`: `JA4Fingerprint.FallbackBehavior`
            public final class FallbackBehavior: OpenEnum, @unchecked Sendable {
                /// `MATCH`
                public static var match: FallbackBehavior { "MATCH" }
                /// `NO_MATCH`
                public static var noMatch: FallbackBehavior { "NO_MATCH" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `JsonBody`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonbody.html>.
        public struct JsonBody: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - matchScope: One of `ALL`, `KEY`, `VALUE`.
            ///   - invalidFallbackBehavior: One of `MATCH`, `NO_MATCH`, `EVALUATE_AS_STRING`.
            ///   - oversizeHandling: One of `CONTINUE`, `MATCH`, `NO_MATCH`.
            public init(
                matchPattern: JsonMatchPattern,
                matchScope: JsonMatchScope,
                invalidFallbackBehavior: BodyParsingFallbackBehavior? = nil,
                oversizeHandling: OversizeHandling? = nil
            ) {
                self.node = Node(properties: [
                    "MatchPattern": matchPattern.node,
                    "MatchScope": matchScope.node,
                    "InvalidFallbackBehavior": invalidFallbackBehavior?.node,
                    "OversizeHandling": oversizeHandling?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MatchPattern`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonbody.html#cfn-wafv2-webacl-jsonbody-matchpattern)
                public var matchPattern: PropertyName<JsonMatchPattern> { "MatchPattern" }

                /// `MatchScope`. One of `ALL`, `KEY`, `VALUE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonbody.html#cfn-wafv2-webacl-jsonbody-matchscope)
                public var matchScope: PropertyName<JsonMatchScope> { "MatchScope" }

                /// `InvalidFallbackBehavior`. One of `MATCH`, `NO_MATCH`, `EVALUATE_AS_STRING`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonbody.html#cfn-wafv2-webacl-jsonbody-invalidfallbackbehavior)
                public var invalidFallbackBehavior: PropertyName<BodyParsingFallbackBehavior> { "InvalidFallbackBehavior" }

                /// `OversizeHandling`. One of `CONTINUE`, `MATCH`, `NO_MATCH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonbody.html#cfn-wafv2-webacl-jsonbody-oversizehandling)
                public var oversizeHandling: PropertyName<OversizeHandling> { "OversizeHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `JsonMatchPattern`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonmatchpattern.html>.
        public struct JsonMatchPattern: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - includedPaths: Items at least 1. Each: Pattern `^[\/]+([^~]*(~[01])*){1,512}$`.
            public init(
                all: Document? = nil,
                includedPaths: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "All": all?.node,
                    "IncludedPaths": includedPaths?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `All`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonmatchpattern.html#cfn-wafv2-webacl-jsonmatchpattern-all)
                public var all: PropertyName<Document> { "All" }

                /// `IncludedPaths`. Items at least 1. Each: Pattern `^[\/]+([^~]*(~[01])*){1,512}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonmatchpattern.html#cfn-wafv2-webacl-jsonmatchpattern-includedpaths)
                public var includedPaths: PropertyName<List<Value<String>>> { "IncludedPaths" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `JsonMatchScope`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonmatchscope.html>.
        public final class JsonMatchScope: OpenEnum, @unchecked Sendable {
            /// `ALL`
            public static var all: JsonMatchScope { "ALL" }
            /// `KEY`
            public static var key: JsonMatchScope { "KEY" }
            /// `VALUE`
            public static var value: JsonMatchScope { "VALUE" }
        }

        /// `AWS::WAFv2::WebACL`: `Label`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-label.html>.
        public struct Label: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Pattern `^[0-9A-Za-z_:-]{1,1024}$`.
            public init(
                name: Value<String>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Pattern `^[0-9A-Za-z_:-]{1,1024}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-label.html#cfn-wafv2-webacl-label-name)
                public var name: PropertyName<Value<String>> { "Name" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `LabelMatchScope`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-labelmatchscope.html>.
        public final class LabelMatchScope: OpenEnum, @unchecked Sendable {
            /// `LABEL`
            public static var label: LabelMatchScope { "LABEL" }
            /// `NAMESPACE`
            public static var namespace: LabelMatchScope { "NAMESPACE" }
        }

        /// `AWS::WAFv2::WebACL`: `LabelMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-labelmatchstatement.html>.
        public struct LabelMatchStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - key: Pattern `^[0-9A-Za-z_:-]{1,1024}$`.
            ///   - scope: One of `LABEL`, `NAMESPACE`.
            public init(
                key: Value<String>,
                scope: LabelMatchScope
            ) {
                self.node = Node(properties: [
                    "Key": key.node,
                    "Scope": scope.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Key`. Pattern `^[0-9A-Za-z_:-]{1,1024}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-labelmatchstatement.html#cfn-wafv2-webacl-labelmatchstatement-key)
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Scope`. One of `LABEL`, `NAMESPACE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-labelmatchstatement.html#cfn-wafv2-webacl-labelmatchstatement-scope)
                public var scope: PropertyName<LabelMatchScope> { "Scope" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ManagedRuleGroupConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupconfig.html>.
        public struct ManagedRuleGroupConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - loginPath: Length 1 to 256. Pattern `.*\S.*`.
            ///   - payloadType: One of `JSON`, `FORM_ENCODED`.
            public init(
                awsManagedRulesACFPRuleSet: AWSManagedRulesACFPRuleSet? = nil,
                awsManagedRulesAntiDDoSRuleSet: AWSManagedRulesAntiDDoSRuleSet? = nil,
                awsManagedRulesATPRuleSet: AWSManagedRulesATPRuleSet? = nil,
                awsManagedRulesBotControlRuleSet: AWSManagedRulesBotControlRuleSet? = nil,
                loginPath: Value<String>? = nil,
                passwordField: FieldIdentifier? = nil,
                payloadType: PayloadType? = nil,
                usernameField: FieldIdentifier? = nil
            ) {
                self.node = Node(properties: [
                    "AWSManagedRulesACFPRuleSet": awsManagedRulesACFPRuleSet?.node,
                    "AWSManagedRulesATPRuleSet": awsManagedRulesATPRuleSet?.node,
                    "AWSManagedRulesAntiDDoSRuleSet": awsManagedRulesAntiDDoSRuleSet?.node,
                    "AWSManagedRulesBotControlRuleSet": awsManagedRulesBotControlRuleSet?.node,
                    "LoginPath": loginPath?.node,
                    "PasswordField": passwordField?.node,
                    "PayloadType": payloadType?.node,
                    "UsernameField": usernameField?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AWSManagedRulesACFPRuleSet`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupconfig.html#cfn-wafv2-webacl-managedrulegroupconfig-awsmanagedrulesacfpruleset)
                public var awsManagedRulesACFPRuleSet: PropertyName<AWSManagedRulesACFPRuleSet> { "AWSManagedRulesACFPRuleSet" }

                /// `AWSManagedRulesAntiDDoSRuleSet`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupconfig.html#cfn-wafv2-webacl-managedrulegroupconfig-awsmanagedrulesantiddosruleset)
                public var awsManagedRulesAntiDDoSRuleSet: PropertyName<AWSManagedRulesAntiDDoSRuleSet> { "AWSManagedRulesAntiDDoSRuleSet" }

                /// `AWSManagedRulesATPRuleSet`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupconfig.html#cfn-wafv2-webacl-managedrulegroupconfig-awsmanagedrulesatpruleset)
                public var awsManagedRulesATPRuleSet: PropertyName<AWSManagedRulesATPRuleSet> { "AWSManagedRulesATPRuleSet" }

                /// `AWSManagedRulesBotControlRuleSet`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupconfig.html#cfn-wafv2-webacl-managedrulegroupconfig-awsmanagedrulesbotcontrolruleset)
                public var awsManagedRulesBotControlRuleSet: PropertyName<AWSManagedRulesBotControlRuleSet> { "AWSManagedRulesBotControlRuleSet" }

                /// `LoginPath`. Length 1 to 256. Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupconfig.html#cfn-wafv2-webacl-managedrulegroupconfig-loginpath)
                public var loginPath: PropertyName<Value<String>> { "LoginPath" }

                /// `PasswordField`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupconfig.html#cfn-wafv2-webacl-managedrulegroupconfig-passwordfield)
                public var passwordField: PropertyName<FieldIdentifier> { "PasswordField" }

                /// `PayloadType`. One of `JSON`, `FORM_ENCODED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupconfig.html#cfn-wafv2-webacl-managedrulegroupconfig-payloadtype)
                public var payloadType: PropertyName<PayloadType> { "PayloadType" }

                /// `UsernameField`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupconfig.html#cfn-wafv2-webacl-managedrulegroupconfig-usernamefield)
                public var usernameField: PropertyName<FieldIdentifier> { "UsernameField" }
            }

            /// `AWS::WAFv2::WebACL`: `ManagedRuleGroupConfig.PayloadType`
            public final class PayloadType: OpenEnum, @unchecked Sendable {
                /// `FORM_ENCODED`
                public static var formEncoded: PayloadType { "FORM_ENCODED" }
                /// `JSON`
                public static var json: PayloadType { "JSON" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ManagedRuleGroupStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupstatement.html>.
        public struct ManagedRuleGroupStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Pattern `^[0-9A-Za-z_-]{1,128}$`.
            ///   - vendorName: Length 1 to 128. Pattern `\S`.
            ///   - excludedRules: Items 0 to 100.
            ///   - ruleActionOverrides: Items 0 to 100.
            ///   - version: Length 1 to 64. Pattern `^[\w#:\.\-/]+$`.
            public init(
                name: Value<String>,
                vendorName: Value<String>,
                excludedRules: List<ExcludedRule>? = nil,
                managedRuleGroupConfigs: List<ManagedRuleGroupConfig>? = nil,
                ruleActionOverrides: List<RuleActionOverride>? = nil,
                scopeDownStatement: Statement? = nil,
                version: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "VendorName": vendorName.node,
                    "ExcludedRules": excludedRules?.node,
                    "ManagedRuleGroupConfigs": managedRuleGroupConfigs?.node,
                    "RuleActionOverrides": ruleActionOverrides?.node,
                    "ScopeDownStatement": scopeDownStatement?.node,
                    "Version": version?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Pattern `^[0-9A-Za-z_-]{1,128}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `VendorName`. Length 1 to 128. Pattern `\S`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-vendorname)
                public var vendorName: PropertyName<Value<String>> { "VendorName" }

                /// `ExcludedRules`. Items 0 to 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-excludedrules)
                public var excludedRules: PropertyName<List<ExcludedRule>> { "ExcludedRules" }

                /// `ManagedRuleGroupConfigs`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-managedrulegroupconfigs)
                public var managedRuleGroupConfigs: PropertyName<List<ManagedRuleGroupConfig>> { "ManagedRuleGroupConfigs" }

                /// `RuleActionOverrides`. Items 0 to 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-ruleactionoverrides)
                public var ruleActionOverrides: PropertyName<List<RuleActionOverride>> { "RuleActionOverrides" }

                /// `ScopeDownStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-scopedownstatement)
                public var scopeDownStatement: PropertyName<Statement> { "ScopeDownStatement" }

                /// `Version`. Length 1 to 64. Pattern `^[\w#:\.\-/]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-version)
                public var version: PropertyName<Value<String>> { "Version" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `MapMatchScope`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-mapmatchscope.html>.
        public final class MapMatchScope: OpenEnum, @unchecked Sendable {
            /// `ALL`
            public static var all: MapMatchScope { "ALL" }
            /// `KEY`
            public static var key: MapMatchScope { "KEY" }
            /// `VALUE`
            public static var value: MapMatchScope { "VALUE" }
        }

        /// `AWS::WAFv2::WebACL`: `MonetizationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-monetizationconfig.html>.
        public struct MonetizationConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - currencyMode: One of `REAL`, `TEST`.
            public init(
                cryptoConfig: CryptoConfig? = nil,
                currencyMode: CurrencyMode? = nil
            ) {
                self.node = Node(properties: [
                    "CryptoConfig": cryptoConfig?.node,
                    "CurrencyMode": currencyMode?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CryptoConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-monetizationconfig.html#cfn-wafv2-webacl-monetizationconfig-cryptoconfig)
                public var cryptoConfig: PropertyName<CryptoConfig> { "CryptoConfig" }

                /// `CurrencyMode`. One of `REAL`, `TEST`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-monetizationconfig.html#cfn-wafv2-webacl-monetizationconfig-currencymode)
                public var currencyMode: PropertyName<CurrencyMode> { "CurrencyMode" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `MonetizeAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-monetizeaction.html>.
        public struct MonetizeAction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - priceMultiplier: Length 1 to 3. Pattern `^([1-9][0-9]?|100)$`.
            public init(
                priceMultiplier: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "PriceMultiplier": priceMultiplier?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PriceMultiplier`. Length 1 to 3. Pattern `^([1-9][0-9]?|100)$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-monetizeaction.html#cfn-wafv2-webacl-monetizeaction-pricemultiplier)
                public var priceMultiplier: PropertyName<Value<String>> { "PriceMultiplier" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `NotStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-notstatement.html>.
        public struct NotStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                statement: Statement
            ) {
                self.node = Node(properties: [
                    "Statement": statement.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Statement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-notstatement.html#cfn-wafv2-webacl-notstatement-statement)
                public var statement: PropertyName<Statement> { "Statement" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `OnSourceDDoSProtectionConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-onsourceddosprotectionconfig.html>.
        public struct OnSourceDDoSProtectionConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - albLowReputationMode: One of `ACTIVE_UNDER_DDOS`, `ALWAYS_ON`.
            public init(
                albLowReputationMode: ALBLowReputationMode
            ) {
                self.node = Node(properties: [
                    "ALBLowReputationMode": albLowReputationMode.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ALBLowReputationMode`. One of `ACTIVE_UNDER_DDOS`, `ALWAYS_ON`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-onsourceddosprotectionconfig.html#cfn-wafv2-webacl-onsourceddosprotectionconfig-alblowreputationmode)
                public var albLowReputationMode: PropertyName<ALBLowReputationMode> { "ALBLowReputationMode" }
            }

            /// `AWS::WAFv2::WebACL`: `OnSourceDDoSProtectionConfig.ALBLowReputationMode`
            public final class ALBLowReputationMode: OpenEnum, @unchecked Sendable {
                /// `ACTIVE_UNDER_DDOS`
                public static var activeUnderDdos: ALBLowReputationMode { "ACTIVE_UNDER_DDOS" }
                /// `ALWAYS_ON`
                public static var alwaysOn: ALBLowReputationMode { "ALWAYS_ON" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `OrStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-orstatement.html>.
        public struct OrStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                statements: List<Statement>
            ) {
                self.node = Node(properties: [
                    "Statements": statements.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Statements`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-orstatement.html#cfn-wafv2-webacl-orstatement-statements)
                public var statements: PropertyName<List<Statement>> { "Statements" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `OverrideAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-overrideaction.html>.
        public struct OverrideAction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                count: Document? = nil,
                none: Document? = nil
            ) {
                self.node = Node(properties: [
                    "Count": count?.node,
                    "None": none?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Count`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-overrideaction.html#cfn-wafv2-webacl-overrideaction-count)
                public var count: PropertyName<Document> { "Count" }

                /// `None`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-overrideaction.html#cfn-wafv2-webacl-overrideaction-none)
                public var none: PropertyName<Document> { "None" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `OversizeHandling`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-oversizehandling.html>.
        public final class OversizeHandling: OpenEnum, @unchecked Sendable {
            /// `CONTINUE`
            public static var `continue`: OversizeHandling { "CONTINUE" }
            /// `MATCH`
            public static var match: OversizeHandling { "MATCH" }
            /// `NO_MATCH`
            public static var noMatch: OversizeHandling { "NO_MATCH" }
        }

        /// `AWS::WAFv2::WebACL`: `PaymentNetwork`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-paymentnetwork.html>.
        public struct PaymentNetwork: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - chain: One of `BASE`, `SOLANA`, `BASE_SEPOLIA`, `SOLANA_DEVNET`.
            ///   - prices: Items 1.
            ///   - walletAddress: Length 26 to 44. Pattern `.*\S.*`.
            public init(
                chain: BlockchainChain,
                prices: List<Price>,
                walletAddress: Value<String>
            ) {
                self.node = Node(properties: [
                    "Chain": chain.node,
                    "Prices": prices.node,
                    "WalletAddress": walletAddress.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Chain`. One of `BASE`, `SOLANA`, `BASE_SEPOLIA`, `SOLANA_DEVNET`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-paymentnetwork.html#cfn-wafv2-webacl-paymentnetwork-chain)
                public var chain: PropertyName<BlockchainChain> { "Chain" }

                /// `Prices`. Items 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-paymentnetwork.html#cfn-wafv2-webacl-paymentnetwork-prices)
                public var prices: PropertyName<List<Price>> { "Prices" }

                /// `WalletAddress`. Length 26 to 44. Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-paymentnetwork.html#cfn-wafv2-webacl-paymentnetwork-walletaddress)
                public var walletAddress: PropertyName<Value<String>> { "WalletAddress" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `PositionalConstraint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-positionalconstraint.html>.
        public final class PositionalConstraint: OpenEnum, @unchecked Sendable {
            /// `CONTAINS`
            public static var contains: PositionalConstraint { "CONTAINS" }
            /// `CONTAINS_WORD`
            public static var containsWord: PositionalConstraint { "CONTAINS_WORD" }
            /// `ENDS_WITH`
            public static var endsWith: PositionalConstraint { "ENDS_WITH" }
            /// `EXACTLY`
            public static var exactly: PositionalConstraint { "EXACTLY" }
            /// `STARTS_WITH`
            public static var startsWith: PositionalConstraint { "STARTS_WITH" }
        }

        /// `AWS::WAFv2::WebACL`: `PreParseTextTransformation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-preparsetexttransformation.html>.
        public struct PreParseTextTransformation: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - priority: Range at least 0.
            ///   - type: One of `NONE`, `URL_DECODE`, `URL_DECODE_UNI`, `COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA`, `REPLACE_SEMICOLONS_WITH_AMPERSANDS`.
            public init(
                priority: Value<Int>,
                type: PreParseTextTransformationType
            ) {
                self.node = Node(properties: [
                    "Priority": priority.node,
                    "Type": type.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Priority`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-preparsetexttransformation.html#cfn-wafv2-webacl-preparsetexttransformation-priority)
                public var priority: PropertyName<Value<Int>> { "Priority" }

                /// `Type`. One of `NONE`, `URL_DECODE`, `URL_DECODE_UNI`, `COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA`, `REPLACE_SEMICOLONS_WITH_AMPERSANDS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-preparsetexttransformation.html#cfn-wafv2-webacl-preparsetexttransformation-type)
                public var type: PropertyName<PreParseTextTransformationType> { "Type" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `PreParseTextTransformationType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-preparsetexttransformationtype.html>.
        public final class PreParseTextTransformationType: OpenEnum, @unchecked Sendable {
            /// `COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA`
            public static var combineDuplicateQueryArgsByComma: PreParseTextTransformationType { "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA" }
            /// `NONE`
            public static var noneValue: PreParseTextTransformationType { "NONE" }
            /// `REPLACE_SEMICOLONS_WITH_AMPERSANDS`
            public static var replaceSemicolonsWithAmpersands: PreParseTextTransformationType { "REPLACE_SEMICOLONS_WITH_AMPERSANDS" }
            /// `URL_DECODE`
            public static var urlDecode: PreParseTextTransformationType { "URL_DECODE" }
            /// `URL_DECODE_UNI`
            public static var urlDecodeUni: PreParseTextTransformationType { "URL_DECODE_UNI" }
        }

        /// `AWS::WAFv2::WebACL`: `Price`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-price.html>.
        public struct Price: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - amount: Length 1 to 13. Pattern `^([1-9][0-9]*(\.[0-9]{1,3})?|0\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$`.
            ///   - currency: One of `USDC`.
            public init(
                amount: Value<String>,
                currency: CryptoCurrency
            ) {
                self.node = Node(properties: [
                    "Amount": amount.node,
                    "Currency": currency.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Amount`. Length 1 to 13. Pattern `^([1-9][0-9]*(\.[0-9]{1,3})?|0\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-price.html#cfn-wafv2-webacl-price-amount)
                public var amount: PropertyName<Value<String>> { "Amount" }

                /// `Currency`. One of `USDC`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-price.html#cfn-wafv2-webacl-price-currency)
                public var currency: PropertyName<CryptoCurrency> { "Currency" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateBasedStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatement.html>.
        public struct RateBasedStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - aggregateKeyType: One of `CONSTANT`, `IP`, `FORWARDED_IP`, `CUSTOM_KEYS`.
            ///   - limit: Range 10 to 2000000000.
            ///   - customKeys: Items 0 to 5.
            ///   - evaluationWindowSec: One of 60, 120, 300, 600.
            public init(
                aggregateKeyType: AggregateKeyType,
                limit: Value<Int>,
                customKeys: List<RateBasedStatementCustomKey>? = nil,
                evaluationWindowSec: Value<Int>? = nil,
                forwardedIPConfig: ForwardedIPConfiguration? = nil,
                scopeDownStatement: Statement? = nil
            ) {
                self.node = Node(properties: [
                    "AggregateKeyType": aggregateKeyType.node,
                    "Limit": limit.node,
                    "CustomKeys": customKeys?.node,
                    "EvaluationWindowSec": evaluationWindowSec?.node,
                    "ForwardedIPConfig": forwardedIPConfig?.node,
                    "ScopeDownStatement": scopeDownStatement?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AggregateKeyType`. One of `CONSTANT`, `IP`, `FORWARDED_IP`, `CUSTOM_KEYS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatement.html#cfn-wafv2-webacl-ratebasedstatement-aggregatekeytype)
                public var aggregateKeyType: PropertyName<AggregateKeyType> { "AggregateKeyType" }

                /// `Limit`. Range 10 to 2000000000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatement.html#cfn-wafv2-webacl-ratebasedstatement-limit)
                public var limit: PropertyName<Value<Int>> { "Limit" }

                /// `CustomKeys`. Items 0 to 5. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatement.html#cfn-wafv2-webacl-ratebasedstatement-customkeys)
                public var customKeys: PropertyName<List<RateBasedStatementCustomKey>> { "CustomKeys" }

                /// `EvaluationWindowSec`. One of 60, 120, 300, 600. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatement.html#cfn-wafv2-webacl-ratebasedstatement-evaluationwindowsec)
                public var evaluationWindowSec: PropertyName<Value<Int>> { "EvaluationWindowSec" }

                /// `ForwardedIPConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatement.html#cfn-wafv2-webacl-ratebasedstatement-forwardedipconfig)
                public var forwardedIPConfig: PropertyName<ForwardedIPConfiguration> { "ForwardedIPConfig" }

                /// `ScopeDownStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatement.html#cfn-wafv2-webacl-ratebasedstatement-scopedownstatement)
                public var scopeDownStatement: PropertyName<Statement> { "ScopeDownStatement" }
            }

            /// `AWS::WAFv2::WebACL`: `RateBasedStatement.AggregateKeyType`
            public final class AggregateKeyType: OpenEnum, @unchecked Sendable {
                /// `CONSTANT`
                public static var constant: AggregateKeyType { "CONSTANT" }
                /// `CUSTOM_KEYS`
                public static var customKeys: AggregateKeyType { "CUSTOM_KEYS" }
                /// `FORWARDED_IP`
                public static var forwardedIp: AggregateKeyType { "FORWARDED_IP" }
                /// `IP`
                public static var ip: AggregateKeyType { "IP" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateBasedStatementCustomKey`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html>.
        public struct RateBasedStatementCustomKey: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                asn: Document? = nil,
                cookie: RateLimitCookie? = nil,
                forwardedIP: Document? = nil,
                header: RateLimitHeader? = nil,
                httpMethod: Document? = nil,
                ip: Document? = nil,
                ja3Fingerprint: RateLimitJA3Fingerprint? = nil,
                ja4Fingerprint: RateLimitJA4Fingerprint? = nil,
                labelNamespace: RateLimitLabelNamespace? = nil,
                queryArgument: RateLimitQueryArgument? = nil,
                queryString: RateLimitQueryString? = nil,
                uriPath: RateLimitUriPath? = nil
            ) {
                self.node = Node(properties: [
                    "ASN": asn?.node,
                    "Cookie": cookie?.node,
                    "ForwardedIP": forwardedIP?.node,
                    "HTTPMethod": httpMethod?.node,
                    "Header": header?.node,
                    "IP": ip?.node,
                    "JA3Fingerprint": ja3Fingerprint?.node,
                    "JA4Fingerprint": ja4Fingerprint?.node,
                    "LabelNamespace": labelNamespace?.node,
                    "QueryArgument": queryArgument?.node,
                    "QueryString": queryString?.node,
                    "UriPath": uriPath?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ASN`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html#cfn-wafv2-webacl-ratebasedstatementcustomkey-asn)
                public var asn: PropertyName<Document> { "ASN" }

                /// `Cookie`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html#cfn-wafv2-webacl-ratebasedstatementcustomkey-cookie)
                public var cookie: PropertyName<RateLimitCookie> { "Cookie" }

                /// `ForwardedIP`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html#cfn-wafv2-webacl-ratebasedstatementcustomkey-forwardedip)
                public var forwardedIP: PropertyName<Document> { "ForwardedIP" }

                /// `Header`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html#cfn-wafv2-webacl-ratebasedstatementcustomkey-header)
                public var header: PropertyName<RateLimitHeader> { "Header" }

                /// `HTTPMethod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html#cfn-wafv2-webacl-ratebasedstatementcustomkey-httpmethod)
                public var httpMethod: PropertyName<Document> { "HTTPMethod" }

                /// `IP`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html#cfn-wafv2-webacl-ratebasedstatementcustomkey-ip)
                public var ip: PropertyName<Document> { "IP" }

                /// `JA3Fingerprint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html#cfn-wafv2-webacl-ratebasedstatementcustomkey-ja3fingerprint)
                public var ja3Fingerprint: PropertyName<RateLimitJA3Fingerprint> { "JA3Fingerprint" }

                /// `JA4Fingerprint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html#cfn-wafv2-webacl-ratebasedstatementcustomkey-ja4fingerprint)
                public var ja4Fingerprint: PropertyName<RateLimitJA4Fingerprint> { "JA4Fingerprint" }

                /// `LabelNamespace`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html#cfn-wafv2-webacl-ratebasedstatementcustomkey-labelnamespace)
                public var labelNamespace: PropertyName<RateLimitLabelNamespace> { "LabelNamespace" }

                /// `QueryArgument`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html#cfn-wafv2-webacl-ratebasedstatementcustomkey-queryargument)
                public var queryArgument: PropertyName<RateLimitQueryArgument> { "QueryArgument" }

                /// `QueryString`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html#cfn-wafv2-webacl-ratebasedstatementcustomkey-querystring)
                public var queryString: PropertyName<RateLimitQueryString> { "QueryString" }

                /// `UriPath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html#cfn-wafv2-webacl-ratebasedstatementcustomkey-uripath)
                public var uriPath: PropertyName<RateLimitUriPath> { "UriPath" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitCookie`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitcookie.html>.
        public struct RateLimitCookie: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 64. Pattern `.*\S.*`.
            ///   - textTransformations: Items at least 1.
            public init(
                name: Value<String>,
                textTransformations: List<TextTransformation>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "TextTransformations": textTransformations.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Length 1 to 64. Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitcookie.html#cfn-wafv2-webacl-ratelimitcookie-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `TextTransformations`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitcookie.html#cfn-wafv2-webacl-ratelimitcookie-texttransformations)
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitHeader`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitheader.html>.
        public struct RateLimitHeader: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 64. Pattern `.*\S.*`.
            ///   - textTransformations: Items at least 1.
            public init(
                name: Value<String>,
                textTransformations: List<TextTransformation>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "TextTransformations": textTransformations.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Length 1 to 64. Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitheader.html#cfn-wafv2-webacl-ratelimitheader-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `TextTransformations`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitheader.html#cfn-wafv2-webacl-ratelimitheader-texttransformations)
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitJA3Fingerprint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitja3fingerprint.html>.
        public struct RateLimitJA3Fingerprint: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: One of `MATCH`, `NO_MATCH`.
            public init(
                fallbackBehavior: FallbackBehavior
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FallbackBehavior`. One of `MATCH`, `NO_MATCH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitja3fingerprint.html#cfn-wafv2-webacl-ratelimitja3fingerprint-fallbackbehavior)
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }
            }

            /// `AWS::WAFv2::WebACL`: `RateLimitJA3Fingerprint.FallbackBehavior`
            public final class FallbackBehavior: OpenEnum, @unchecked Sendable {
                /// `MATCH`
                public static var match: FallbackBehavior { "MATCH" }
                /// `NO_MATCH`
                public static var noMatch: FallbackBehavior { "NO_MATCH" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitJA4Fingerprint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitja4fingerprint.html>.
        public struct RateLimitJA4Fingerprint: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: One of `MATCH`, `NO_MATCH`.
            public init(
                fallbackBehavior: FallbackBehavior
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FallbackBehavior`. One of `MATCH`, `NO_MATCH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitja4fingerprint.html#cfn-wafv2-webacl-ratelimitja4fingerprint-fallbackbehavior)
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }
            }

            /// `AWS::WAFv2::WebACL`: `RateLimitJA4Fingerprint.FallbackBehavior`
            public final class FallbackBehavior: OpenEnum, @unchecked Sendable {
                /// `MATCH`
                public static var match: FallbackBehavior { "MATCH" }
                /// `NO_MATCH`
                public static var noMatch: FallbackBehavior { "NO_MATCH" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitLabelNamespace`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitlabelnamespace.html>.
        public struct RateLimitLabelNamespace: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - namespace: Pattern `^[0-9A-Za-z_:-]{1,1024}$`.
            public init(
                namespace: Value<String>
            ) {
                self.node = Node(properties: [
                    "Namespace": namespace.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Namespace`. Pattern `^[0-9A-Za-z_:-]{1,1024}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitlabelnamespace.html#cfn-wafv2-webacl-ratelimitlabelnamespace-namespace)
                public var namespace: PropertyName<Value<String>> { "Namespace" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitQueryArgument`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitqueryargument.html>.
        public struct RateLimitQueryArgument: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 64. Pattern `.*\S.*`.
            ///   - textTransformations: Items at least 1.
            public init(
                name: Value<String>,
                textTransformations: List<TextTransformation>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "TextTransformations": textTransformations.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Length 1 to 64. Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitqueryargument.html#cfn-wafv2-webacl-ratelimitqueryargument-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `TextTransformations`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitqueryargument.html#cfn-wafv2-webacl-ratelimitqueryargument-texttransformations)
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitQueryString`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitquerystring.html>.
        public struct RateLimitQueryString: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - textTransformations: Items at least 1.
            public init(
                textTransformations: List<TextTransformation>
            ) {
                self.node = Node(properties: [
                    "TextTransformations": textTransformations.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TextTransformations`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitquerystring.html#cfn-wafv2-webacl-ratelimitquerystring-texttransformations)
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitUriPath`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimituripath.html>.
        public struct RateLimitUriPath: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - textTransformations: Items at least 1.
            public init(
                textTransformations: List<TextTransformation>
            ) {
                self.node = Node(properties: [
                    "TextTransformations": textTransformations.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TextTransformations`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimituripath.html#cfn-wafv2-webacl-ratelimituripath-texttransformations)
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `Regex`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regex.html>.
        public struct Regex: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - regexString: Length 1 to 512.
            public init(
                regexString: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "RegexString": regexString?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `RegexString`. Length 1 to 512. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regex.html#cfn-wafv2-webacl-regex-regexstring)
                public var regexString: PropertyName<Value<String>> { "RegexString" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RegexMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexmatchstatement.html>.
        public struct RegexMatchStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - regexString: Length 1 to 512.
            ///   - textTransformations: Items at least 1.
            public init(
                fieldToMatch: FieldToMatch,
                regexString: Value<String>,
                textTransformations: List<TextTransformation>,
                preParseTextTransformations: List<PreParseTextTransformation>? = nil
            ) {
                self.node = Node(properties: [
                    "FieldToMatch": fieldToMatch.node,
                    "RegexString": regexString.node,
                    "TextTransformations": textTransformations.node,
                    "PreParseTextTransformations": preParseTextTransformations?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FieldToMatch`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexmatchstatement.html#cfn-wafv2-webacl-regexmatchstatement-fieldtomatch)
                public var fieldToMatch: PropertyName<FieldToMatch> { "FieldToMatch" }

                /// `RegexString`. Length 1 to 512. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexmatchstatement.html#cfn-wafv2-webacl-regexmatchstatement-regexstring)
                public var regexString: PropertyName<Value<String>> { "RegexString" }

                /// `TextTransformations`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexmatchstatement.html#cfn-wafv2-webacl-regexmatchstatement-texttransformations)
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }

                /// `PreParseTextTransformations`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexmatchstatement.html#cfn-wafv2-webacl-regexmatchstatement-preparsetexttransformations)
                public var preParseTextTransformations: PropertyName<List<PreParseTextTransformation>> { "PreParseTextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RegexPatternSetReferenceStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexpatternsetreferencestatement.html>.
        public struct RegexPatternSetReferenceStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: Length 20 to 2048. Pattern `\S`.
            ///   - textTransformations: Items at least 1.
            public init(
                arn: ARN<WAFv2.RegexPatternSet>,
                fieldToMatch: FieldToMatch,
                textTransformations: List<TextTransformation>,
                preParseTextTransformations: List<PreParseTextTransformation>? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn.node,
                    "FieldToMatch": fieldToMatch.node,
                    "TextTransformations": textTransformations.node,
                    "PreParseTextTransformations": preParseTextTransformations?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Arn`. Length 20 to 2048. Pattern `\S`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexpatternsetreferencestatement.html#cfn-wafv2-webacl-regexpatternsetreferencestatement-arn)
                public var arn: PropertyName<ARN<WAFv2.RegexPatternSet>> { "Arn" }

                /// `FieldToMatch`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexpatternsetreferencestatement.html#cfn-wafv2-webacl-regexpatternsetreferencestatement-fieldtomatch)
                public var fieldToMatch: PropertyName<FieldToMatch> { "FieldToMatch" }

                /// `TextTransformations`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexpatternsetreferencestatement.html#cfn-wafv2-webacl-regexpatternsetreferencestatement-texttransformations)
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }

                /// `PreParseTextTransformations`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexpatternsetreferencestatement.html#cfn-wafv2-webacl-regexpatternsetreferencestatement-preparsetexttransformations)
                public var preParseTextTransformations: PropertyName<List<PreParseTextTransformation>> { "PreParseTextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RequestBodyAssociatedResourceTypeConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestbodyassociatedresourcetypeconfig.html>.
        public struct RequestBodyAssociatedResourceTypeConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - defaultSizeInspectionLimit: One of `KB_16`, `KB_32`, `KB_48`, `KB_64`.
            public init(
                defaultSizeInspectionLimit: SizeInspectionLimit
            ) {
                self.node = Node(properties: [
                    "DefaultSizeInspectionLimit": defaultSizeInspectionLimit.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DefaultSizeInspectionLimit`. One of `KB_16`, `KB_32`, `KB_48`, `KB_64`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestbodyassociatedresourcetypeconfig.html#cfn-wafv2-webacl-requestbodyassociatedresourcetypeconfig-defaultsizeinspectionlimit)
                public var defaultSizeInspectionLimit: PropertyName<SizeInspectionLimit> { "DefaultSizeInspectionLimit" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RequestInspection`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspection.html>.
        public struct RequestInspection: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - payloadType: One of `JSON`, `FORM_ENCODED`.
            public init(
                passwordField: FieldIdentifier,
                payloadType: PayloadType,
                usernameField: FieldIdentifier
            ) {
                self.node = Node(properties: [
                    "PasswordField": passwordField.node,
                    "PayloadType": payloadType.node,
                    "UsernameField": usernameField.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PasswordField`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspection.html#cfn-wafv2-webacl-requestinspection-passwordfield)
                public var passwordField: PropertyName<FieldIdentifier> { "PasswordField" }

                /// `PayloadType`. One of `JSON`, `FORM_ENCODED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspection.html#cfn-wafv2-webacl-requestinspection-payloadtype)
                public var payloadType: PropertyName<PayloadType> { "PayloadType" }

                /// `UsernameField`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspection.html#cfn-wafv2-webacl-requestinspection-usernamefield)
                public var usernameField: PropertyName<FieldIdentifier> { "UsernameField" }
            }

            /// `AWS::WAFv2::WebACL`: `RequestInspection.PayloadType`
            public final class PayloadType: OpenEnum, @unchecked Sendable {
                /// `FORM_ENCODED`
                public static var formEncoded: PayloadType { "FORM_ENCODED" }
                /// `JSON`
                public static var json: PayloadType { "JSON" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RequestInspectionACFP`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspectionacfp.html>.
        public struct RequestInspectionACFP: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - payloadType: One of `JSON`, `FORM_ENCODED`.
            public init(
                payloadType: PayloadType,
                addressFields: List<FieldIdentifier>? = nil,
                emailField: FieldIdentifier? = nil,
                passwordField: FieldIdentifier? = nil,
                phoneNumberFields: List<FieldIdentifier>? = nil,
                usernameField: FieldIdentifier? = nil
            ) {
                self.node = Node(properties: [
                    "PayloadType": payloadType.node,
                    "AddressFields": addressFields?.node,
                    "EmailField": emailField?.node,
                    "PasswordField": passwordField?.node,
                    "PhoneNumberFields": phoneNumberFields?.node,
                    "UsernameField": usernameField?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PayloadType`. One of `JSON`, `FORM_ENCODED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspectionacfp.html#cfn-wafv2-webacl-requestinspectionacfp-payloadtype)
                public var payloadType: PropertyName<PayloadType> { "PayloadType" }

                /// `AddressFields`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspectionacfp.html#cfn-wafv2-webacl-requestinspectionacfp-addressfields)
                public var addressFields: PropertyName<List<FieldIdentifier>> { "AddressFields" }

                /// `EmailField`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspectionacfp.html#cfn-wafv2-webacl-requestinspectionacfp-emailfield)
                public var emailField: PropertyName<FieldIdentifier> { "EmailField" }

                /// `PasswordField`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspectionacfp.html#cfn-wafv2-webacl-requestinspectionacfp-passwordfield)
                public var passwordField: PropertyName<FieldIdentifier> { "PasswordField" }

                /// `PhoneNumberFields`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspectionacfp.html#cfn-wafv2-webacl-requestinspectionacfp-phonenumberfields)
                public var phoneNumberFields: PropertyName<List<FieldIdentifier>> { "PhoneNumberFields" }

                /// `UsernameField`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspectionacfp.html#cfn-wafv2-webacl-requestinspectionacfp-usernamefield)
                public var usernameField: PropertyName<FieldIdentifier> { "UsernameField" }
            }

            /// `AWS::WAFv2::WebACL`: `RequestInspectionACFP.PayloadType`
            public final class PayloadType: OpenEnum, @unchecked Sendable {
                /// `FORM_ENCODED`
                public static var formEncoded: PayloadType { "FORM_ENCODED" }
                /// `JSON`
                public static var json: PayloadType { "JSON" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ResponseContentType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responsecontenttype.html>.
        public final class ResponseContentType: OpenEnum, @unchecked Sendable {
            /// `APPLICATION_JSON`
            public static var applicationJson: ResponseContentType { "APPLICATION_JSON" }
            /// `TEXT_HTML`
            public static var textHtml: ResponseContentType { "TEXT_HTML" }
            /// `TEXT_PLAIN`
            public static var textPlain: ResponseContentType { "TEXT_PLAIN" }
        }

        /// `AWS::WAFv2::WebACL`: `ResponseInspection`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspection.html>.
        public struct ResponseInspection: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                bodyContains: ResponseInspectionBodyContains? = nil,
                header: ResponseInspectionHeader? = nil,
                json: ResponseInspectionJson? = nil,
                statusCode: ResponseInspectionStatusCode? = nil
            ) {
                self.node = Node(properties: [
                    "BodyContains": bodyContains?.node,
                    "Header": header?.node,
                    "Json": json?.node,
                    "StatusCode": statusCode?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `BodyContains`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspection.html#cfn-wafv2-webacl-responseinspection-bodycontains)
                public var bodyContains: PropertyName<ResponseInspectionBodyContains> { "BodyContains" }

                /// `Header`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspection.html#cfn-wafv2-webacl-responseinspection-header)
                public var header: PropertyName<ResponseInspectionHeader> { "Header" }

                /// `Json`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspection.html#cfn-wafv2-webacl-responseinspection-json)
                public var json: PropertyName<ResponseInspectionJson> { "Json" }

                /// `StatusCode`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspection.html#cfn-wafv2-webacl-responseinspection-statuscode)
                public var statusCode: PropertyName<ResponseInspectionStatusCode> { "StatusCode" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ResponseInspectionBodyContains`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionbodycontains.html>.
        public struct ResponseInspectionBodyContains: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - failureStrings: Items 1 to 5. Each: Length 1 to 100. Each: Pattern `.*\S.*`.
            ///   - successStrings: Items 1 to 5. Each: Length 1 to 100. Each: Pattern `.*\S.*`.
            public init(
                failureStrings: List<Value<String>>,
                successStrings: List<Value<String>>
            ) {
                self.node = Node(properties: [
                    "FailureStrings": failureStrings.node,
                    "SuccessStrings": successStrings.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FailureStrings`. Items 1 to 5. Each: Length 1 to 100. Each: Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionbodycontains.html#cfn-wafv2-webacl-responseinspectionbodycontains-failurestrings)
                public var failureStrings: PropertyName<List<Value<String>>> { "FailureStrings" }

                /// `SuccessStrings`. Items 1 to 5. Each: Length 1 to 100. Each: Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionbodycontains.html#cfn-wafv2-webacl-responseinspectionbodycontains-successstrings)
                public var successStrings: PropertyName<List<Value<String>>> { "SuccessStrings" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ResponseInspectionHeader`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionheader.html>.
        public struct ResponseInspectionHeader: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - failureValues: Items 1 to 3. Each: Length 1 to 100. Each: Pattern `.*\S.*`.
            ///   - name: Length 1 to 200. Pattern `.*\S.*`.
            ///   - successValues: Items 1 to 3. Each: Length 1 to 100. Each: Pattern `.*\S.*`.
            public init(
                failureValues: List<Value<String>>,
                name: Value<String>,
                successValues: List<Value<String>>
            ) {
                self.node = Node(properties: [
                    "FailureValues": failureValues.node,
                    "Name": name.node,
                    "SuccessValues": successValues.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FailureValues`. Items 1 to 3. Each: Length 1 to 100. Each: Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionheader.html#cfn-wafv2-webacl-responseinspectionheader-failurevalues)
                public var failureValues: PropertyName<List<Value<String>>> { "FailureValues" }

                /// `Name`. Length 1 to 200. Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionheader.html#cfn-wafv2-webacl-responseinspectionheader-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `SuccessValues`. Items 1 to 3. Each: Length 1 to 100. Each: Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionheader.html#cfn-wafv2-webacl-responseinspectionheader-successvalues)
                public var successValues: PropertyName<List<Value<String>>> { "SuccessValues" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ResponseInspectionJson`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionjson.html>.
        public struct ResponseInspectionJson: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - failureValues: Items 1 to 5. Each: Length 1 to 100. Each: Pattern `.*\S.*`.
            ///   - identifier: Length 1 to 512. Pattern `.*\S.*`.
            ///   - successValues: Items 1 to 5. Each: Length 1 to 100. Each: Pattern `.*\S.*`.
            public init(
                failureValues: List<Value<String>>,
                identifier: Value<String>,
                successValues: List<Value<String>>
            ) {
                self.node = Node(properties: [
                    "FailureValues": failureValues.node,
                    "Identifier": identifier.node,
                    "SuccessValues": successValues.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FailureValues`. Items 1 to 5. Each: Length 1 to 100. Each: Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionjson.html#cfn-wafv2-webacl-responseinspectionjson-failurevalues)
                public var failureValues: PropertyName<List<Value<String>>> { "FailureValues" }

                /// `Identifier`. Length 1 to 512. Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionjson.html#cfn-wafv2-webacl-responseinspectionjson-identifier)
                public var identifier: PropertyName<Value<String>> { "Identifier" }

                /// `SuccessValues`. Items 1 to 5. Each: Length 1 to 100. Each: Pattern `.*\S.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionjson.html#cfn-wafv2-webacl-responseinspectionjson-successvalues)
                public var successValues: PropertyName<List<Value<String>>> { "SuccessValues" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ResponseInspectionStatusCode`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionstatuscode.html>.
        public struct ResponseInspectionStatusCode: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - failureCodes: Items 1 to 10. Each: Length 0 to 999. Each: Range 0 to 999.
            ///   - successCodes: Items 1 to 10. Each: Length 0 to 999. Each: Range 0 to 999.
            public init(
                failureCodes: List<Value<Int>>,
                successCodes: List<Value<Int>>
            ) {
                self.node = Node(properties: [
                    "FailureCodes": failureCodes.node,
                    "SuccessCodes": successCodes.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FailureCodes`. Items 1 to 10. Each: Length 0 to 999. Each: Range 0 to 999. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionstatuscode.html#cfn-wafv2-webacl-responseinspectionstatuscode-failurecodes)
                public var failureCodes: PropertyName<List<Value<Int>>> { "FailureCodes" }

                /// `SuccessCodes`. Items 1 to 10. Each: Length 0 to 999. Each: Range 0 to 999. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionstatuscode.html#cfn-wafv2-webacl-responseinspectionstatuscode-successcodes)
                public var successCodes: PropertyName<List<Value<Int>>> { "SuccessCodes" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `Rule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html>.
        public struct Rule: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Pattern `^[0-9A-Za-z_-]{1,128}$`.
            ///   - priority: Range at least 0.
            public init(
                name: Value<String>,
                priority: Value<Int>,
                statement: Statement,
                visibilityConfig: VisibilityConfig,
                action: RuleAction? = nil,
                captchaConfig: CaptchaConfig? = nil,
                challengeConfig: ChallengeConfig? = nil,
                overrideAction: OverrideAction? = nil,
                ruleLabels: List<Label>? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Priority": priority.node,
                    "Statement": statement.node,
                    "VisibilityConfig": visibilityConfig.node,
                    "Action": action?.node,
                    "CaptchaConfig": captchaConfig?.node,
                    "ChallengeConfig": challengeConfig?.node,
                    "OverrideAction": overrideAction?.node,
                    "RuleLabels": ruleLabels?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Pattern `^[0-9A-Za-z_-]{1,128}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Priority`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-priority)
                public var priority: PropertyName<Value<Int>> { "Priority" }

                /// `Statement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-statement)
                public var statement: PropertyName<Statement> { "Statement" }

                /// `VisibilityConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-visibilityconfig)
                public var visibilityConfig: PropertyName<VisibilityConfig> { "VisibilityConfig" }

                /// `Action`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-action)
                public var action: PropertyName<RuleAction> { "Action" }

                /// `CaptchaConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-captchaconfig)
                public var captchaConfig: PropertyName<CaptchaConfig> { "CaptchaConfig" }

                /// `ChallengeConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-challengeconfig)
                public var challengeConfig: PropertyName<ChallengeConfig> { "ChallengeConfig" }

                /// `OverrideAction`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-overrideaction)
                public var overrideAction: PropertyName<OverrideAction> { "OverrideAction" }

                /// `RuleLabels`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-rulelabels)
                public var ruleLabels: PropertyName<List<Label>> { "RuleLabels" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RuleAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleaction.html>.
        public struct RuleAction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                allow: AllowAction? = nil,
                block: BlockAction? = nil,
                captcha: CaptchaAction? = nil,
                challenge: ChallengeAction? = nil,
                count: CountAction? = nil,
                monetize: MonetizeAction? = nil
            ) {
                self.node = Node(properties: [
                    "Allow": allow?.node,
                    "Block": block?.node,
                    "Captcha": captcha?.node,
                    "Challenge": challenge?.node,
                    "Count": count?.node,
                    "Monetize": monetize?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Allow`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleaction.html#cfn-wafv2-webacl-ruleaction-allow)
                public var allow: PropertyName<AllowAction> { "Allow" }

                /// `Block`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleaction.html#cfn-wafv2-webacl-ruleaction-block)
                public var block: PropertyName<BlockAction> { "Block" }

                /// `Captcha`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleaction.html#cfn-wafv2-webacl-ruleaction-captcha)
                public var captcha: PropertyName<CaptchaAction> { "Captcha" }

                /// `Challenge`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleaction.html#cfn-wafv2-webacl-ruleaction-challenge)
                public var challenge: PropertyName<ChallengeAction> { "Challenge" }

                /// `Count`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleaction.html#cfn-wafv2-webacl-ruleaction-count)
                public var count: PropertyName<CountAction> { "Count" }

                /// `Monetize`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleaction.html#cfn-wafv2-webacl-ruleaction-monetize)
                public var monetize: PropertyName<MonetizeAction> { "Monetize" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RuleActionOverride`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleactionoverride.html>.
        public struct RuleActionOverride: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Pattern `^[0-9A-Za-z_-]{1,128}$`.
            public init(
                actionToUse: RuleAction,
                name: Value<String>
            ) {
                self.node = Node(properties: [
                    "ActionToUse": actionToUse.node,
                    "Name": name.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ActionToUse`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleactionoverride.html#cfn-wafv2-webacl-ruleactionoverride-actiontouse)
                public var actionToUse: PropertyName<RuleAction> { "ActionToUse" }

                /// `Name`. Pattern `^[0-9A-Za-z_-]{1,128}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleactionoverride.html#cfn-wafv2-webacl-ruleactionoverride-name)
                public var name: PropertyName<Value<String>> { "Name" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RuleGroupReferenceStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rulegroupreferencestatement.html>.
        public struct RuleGroupReferenceStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: Length 20 to 2048. Pattern `\S`.
            ///   - excludedRules: Items 0 to 100.
            ///   - ruleActionOverrides: Items 0 to 100.
            public init(
                arn: ARN<WAFv2.RuleGroup>,
                excludedRules: List<ExcludedRule>? = nil,
                ruleActionOverrides: List<RuleActionOverride>? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn.node,
                    "ExcludedRules": excludedRules?.node,
                    "RuleActionOverrides": ruleActionOverrides?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Arn`. Length 20 to 2048. Pattern `\S`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rulegroupreferencestatement.html#cfn-wafv2-webacl-rulegroupreferencestatement-arn)
                public var arn: PropertyName<ARN<WAFv2.RuleGroup>> { "Arn" }

                /// `ExcludedRules`. Items 0 to 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rulegroupreferencestatement.html#cfn-wafv2-webacl-rulegroupreferencestatement-excludedrules)
                public var excludedRules: PropertyName<List<ExcludedRule>> { "ExcludedRules" }

                /// `RuleActionOverrides`. Items 0 to 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rulegroupreferencestatement.html#cfn-wafv2-webacl-rulegroupreferencestatement-ruleactionoverrides)
                public var ruleActionOverrides: PropertyName<List<RuleActionOverride>> { "RuleActionOverrides" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `Scope`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-scope.html>.
        public final class Scope: OpenEnum, @unchecked Sendable {
            /// `CLOUDFRONT`
            public static var cloudfront: Scope { "CLOUDFRONT" }
            /// `REGIONAL`
            public static var regional: Scope { "REGIONAL" }
        }

        /// `AWS::WAFv2::WebACL`: `SensitivityLevel`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sensitivitylevel.html>.
        public final class SensitivityLevel: OpenEnum, @unchecked Sendable {
            /// `HIGH`
            public static var high: SensitivityLevel { "HIGH" }
            /// `LOW`
            public static var low: SensitivityLevel { "LOW" }
        }

        /// `AWS::WAFv2::WebACL`: `SensitivityToAct`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sensitivitytoact.html>.
        public final class SensitivityToAct: OpenEnum, @unchecked Sendable {
            /// `HIGH`
            public static var high: SensitivityToAct { "HIGH" }
            /// `LOW`
            public static var low: SensitivityToAct { "LOW" }
            /// `MEDIUM`
            public static var medium: SensitivityToAct { "MEDIUM" }
        }

        /// `AWS::WAFv2::WebACL`: `SizeConstraintStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sizeconstraintstatement.html>.
        public struct SizeConstraintStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - comparisonOperator: One of `EQ`, `NE`, `LE`, `LT`, `GE`, `GT`.
            ///   - size: Range 0 to 21474836480.
            ///   - textTransformations: Items at least 1.
            public init(
                comparisonOperator: ComparisonOperator,
                fieldToMatch: FieldToMatch,
                size: Value<Double>,
                textTransformations: List<TextTransformation>,
                preParseTextTransformations: List<PreParseTextTransformation>? = nil
            ) {
                self.node = Node(properties: [
                    "ComparisonOperator": comparisonOperator.node,
                    "FieldToMatch": fieldToMatch.node,
                    "Size": size.node,
                    "TextTransformations": textTransformations.node,
                    "PreParseTextTransformations": preParseTextTransformations?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ComparisonOperator`. One of `EQ`, `NE`, `LE`, `LT`, `GE`, `GT`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sizeconstraintstatement.html#cfn-wafv2-webacl-sizeconstraintstatement-comparisonoperator)
                public var comparisonOperator: PropertyName<ComparisonOperator> { "ComparisonOperator" }

                /// `FieldToMatch`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sizeconstraintstatement.html#cfn-wafv2-webacl-sizeconstraintstatement-fieldtomatch)
                public var fieldToMatch: PropertyName<FieldToMatch> { "FieldToMatch" }

                /// `Size`. Range 0 to 21474836480. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sizeconstraintstatement.html#cfn-wafv2-webacl-sizeconstraintstatement-size)
                public var size: PropertyName<Value<Double>> { "Size" }

                /// `TextTransformations`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sizeconstraintstatement.html#cfn-wafv2-webacl-sizeconstraintstatement-texttransformations)
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }

                /// `PreParseTextTransformations`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sizeconstraintstatement.html#cfn-wafv2-webacl-sizeconstraintstatement-preparsetexttransformations)
                public var preParseTextTransformations: PropertyName<List<PreParseTextTransformation>> { "PreParseTextTransformations" }
            }

            /// `AWS::WAFv2::WebACL`: `SizeConstraintStatement.ComparisonOperator`
            public final class ComparisonOperator: OpenEnum, @unchecked Sendable {
                /// `EQ`
                public static var eq: ComparisonOperator { "EQ" }
                /// `GE`
                public static var ge: ComparisonOperator { "GE" }
                /// `GT`
                public static var gt: ComparisonOperator { "GT" }
                /// `LE`
                public static var le: ComparisonOperator { "LE" }
                /// `LT`
                public static var lt: ComparisonOperator { "LT" }
                /// `NE`
                public static var ne: ComparisonOperator { "NE" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `SizeInspectionLimit`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sizeinspectionlimit.html>.
        public final class SizeInspectionLimit: OpenEnum, @unchecked Sendable {
            /// `KB_16`
            public static var kb16: SizeInspectionLimit { "KB_16" }
            /// `KB_32`
            public static var kb32: SizeInspectionLimit { "KB_32" }
            /// `KB_48`
            public static var kb48: SizeInspectionLimit { "KB_48" }
            /// `KB_64`
            public static var kb64: SizeInspectionLimit { "KB_64" }
        }

        /// `AWS::WAFv2::WebACL`: `SqliMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sqlimatchstatement.html>.
        public struct SqliMatchStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - textTransformations: Items at least 1.
            ///   - sensitivityLevel: One of `LOW`, `HIGH`.
            public init(
                fieldToMatch: FieldToMatch,
                textTransformations: List<TextTransformation>,
                preParseTextTransformations: List<PreParseTextTransformation>? = nil,
                sensitivityLevel: SensitivityLevel? = nil
            ) {
                self.node = Node(properties: [
                    "FieldToMatch": fieldToMatch.node,
                    "TextTransformations": textTransformations.node,
                    "PreParseTextTransformations": preParseTextTransformations?.node,
                    "SensitivityLevel": sensitivityLevel?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FieldToMatch`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sqlimatchstatement.html#cfn-wafv2-webacl-sqlimatchstatement-fieldtomatch)
                public var fieldToMatch: PropertyName<FieldToMatch> { "FieldToMatch" }

                /// `TextTransformations`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sqlimatchstatement.html#cfn-wafv2-webacl-sqlimatchstatement-texttransformations)
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }

                /// `PreParseTextTransformations`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sqlimatchstatement.html#cfn-wafv2-webacl-sqlimatchstatement-preparsetexttransformations)
                public var preParseTextTransformations: PropertyName<List<PreParseTextTransformation>> { "PreParseTextTransformations" }

                /// `SensitivityLevel`. One of `LOW`, `HIGH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sqlimatchstatement.html#cfn-wafv2-webacl-sqlimatchstatement-sensitivitylevel)
                public var sensitivityLevel: PropertyName<SensitivityLevel> { "SensitivityLevel" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `Statement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html>.
        public struct Statement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                andStatement: AndStatement? = nil,
                asnMatchStatement: AsnMatchStatement? = nil,
                byteMatchStatement: ByteMatchStatement? = nil,
                geoMatchStatement: GeoMatchStatement? = nil,
                ipSetReferenceStatement: IPSetReferenceStatement? = nil,
                labelMatchStatement: LabelMatchStatement? = nil,
                managedRuleGroupStatement: ManagedRuleGroupStatement? = nil,
                notStatement: NotStatement? = nil,
                orStatement: OrStatement? = nil,
                rateBasedStatement: RateBasedStatement? = nil,
                regexMatchStatement: RegexMatchStatement? = nil,
                regexPatternSetReferenceStatement: RegexPatternSetReferenceStatement? = nil,
                ruleGroupReferenceStatement: RuleGroupReferenceStatement? = nil,
                sizeConstraintStatement: SizeConstraintStatement? = nil,
                sqliMatchStatement: SqliMatchStatement? = nil,
                xssMatchStatement: XssMatchStatement? = nil
            ) {
                self.node = Node(properties: [
                    "AndStatement": andStatement?.node,
                    "AsnMatchStatement": asnMatchStatement?.node,
                    "ByteMatchStatement": byteMatchStatement?.node,
                    "GeoMatchStatement": geoMatchStatement?.node,
                    "IPSetReferenceStatement": ipSetReferenceStatement?.node,
                    "LabelMatchStatement": labelMatchStatement?.node,
                    "ManagedRuleGroupStatement": managedRuleGroupStatement?.node,
                    "NotStatement": notStatement?.node,
                    "OrStatement": orStatement?.node,
                    "RateBasedStatement": rateBasedStatement?.node,
                    "RegexMatchStatement": regexMatchStatement?.node,
                    "RegexPatternSetReferenceStatement": regexPatternSetReferenceStatement?.node,
                    "RuleGroupReferenceStatement": ruleGroupReferenceStatement?.node,
                    "SizeConstraintStatement": sizeConstraintStatement?.node,
                    "SqliMatchStatement": sqliMatchStatement?.node,
                    "XssMatchStatement": xssMatchStatement?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AndStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-andstatement)
                public var andStatement: PropertyName<AndStatement> { "AndStatement" }

                /// `AsnMatchStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-asnmatchstatement)
                public var asnMatchStatement: PropertyName<AsnMatchStatement> { "AsnMatchStatement" }

                /// `ByteMatchStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-bytematchstatement)
                public var byteMatchStatement: PropertyName<ByteMatchStatement> { "ByteMatchStatement" }

                /// `GeoMatchStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-geomatchstatement)
                public var geoMatchStatement: PropertyName<GeoMatchStatement> { "GeoMatchStatement" }

                /// `IPSetReferenceStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-ipsetreferencestatement)
                public var ipSetReferenceStatement: PropertyName<IPSetReferenceStatement> { "IPSetReferenceStatement" }

                /// `LabelMatchStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-labelmatchstatement)
                public var labelMatchStatement: PropertyName<LabelMatchStatement> { "LabelMatchStatement" }

                /// `ManagedRuleGroupStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-managedrulegroupstatement)
                public var managedRuleGroupStatement: PropertyName<ManagedRuleGroupStatement> { "ManagedRuleGroupStatement" }

                /// `NotStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-notstatement)
                public var notStatement: PropertyName<NotStatement> { "NotStatement" }

                /// `OrStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-orstatement)
                public var orStatement: PropertyName<OrStatement> { "OrStatement" }

                /// `RateBasedStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-ratebasedstatement)
                public var rateBasedStatement: PropertyName<RateBasedStatement> { "RateBasedStatement" }

                /// `RegexMatchStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-regexmatchstatement)
                public var regexMatchStatement: PropertyName<RegexMatchStatement> { "RegexMatchStatement" }

                /// `RegexPatternSetReferenceStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-regexpatternsetreferencestatement)
                public var regexPatternSetReferenceStatement: PropertyName<RegexPatternSetReferenceStatement> { "RegexPatternSetReferenceStatement" }

                /// `RuleGroupReferenceStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-rulegroupreferencestatement)
                public var ruleGroupReferenceStatement: PropertyName<RuleGroupReferenceStatement> { "RuleGroupReferenceStatement" }

                /// `SizeConstraintStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-sizeconstraintstatement)
                public var sizeConstraintStatement: PropertyName<SizeConstraintStatement> { "SizeConstraintStatement" }

                /// `SqliMatchStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-sqlimatchstatement)
                public var sqliMatchStatement: PropertyName<SqliMatchStatement> { "SqliMatchStatement" }

                /// `XssMatchStatement`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html#cfn-wafv2-webacl-statement-xssmatchstatement)
                public var xssMatchStatement: PropertyName<XssMatchStatement> { "XssMatchStatement" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `TextTransformation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-texttransformation.html>.
        public struct TextTransformation: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - priority: Range at least 0.
            ///   - type: One of `NONE`, `COMPRESS_WHITE_SPACE`, `HTML_ENTITY_DECODE`, `LOWERCASE`, `CMD_LINE`, `URL_DECODE`, `BASE64_DECODE`, `HEX_DECODE` and 23 more.
            public init(
                priority: Value<Int>,
                type: TextTransformationType
            ) {
                self.node = Node(properties: [
                    "Priority": priority.node,
                    "Type": type.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Priority`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-texttransformation.html#cfn-wafv2-webacl-texttransformation-priority)
                public var priority: PropertyName<Value<Int>> { "Priority" }

                /// `Type`. One of `NONE`, `COMPRESS_WHITE_SPACE`, `HTML_ENTITY_DECODE`, `LOWERCASE`, `CMD_LINE`, `URL_DECODE`, `BASE64_DECODE`, `HEX_DECODE` and 23 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-texttransformation.html#cfn-wafv2-webacl-texttransformation-type)
                public var type: PropertyName<TextTransformationType> { "Type" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `TextTransformationType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-texttransformationtype.html>.
        public final class TextTransformationType: OpenEnum, @unchecked Sendable {
            /// `BASE64_DECODE`
            public static var base64Decode: TextTransformationType { "BASE64_DECODE" }
            /// `BASE64_DECODE_EXT`
            public static var base64DecodeExt: TextTransformationType { "BASE64_DECODE_EXT" }
            /// `CMD_LINE`
            public static var cmdLine: TextTransformationType { "CMD_LINE" }
            /// `CMD_LINE_UNIX`
            public static var cmdLineUnix: TextTransformationType { "CMD_LINE_UNIX" }
            /// `CMD_LINE_WIN`
            public static var cmdLineWin: TextTransformationType { "CMD_LINE_WIN" }
            /// `COMPRESS_WHITE_SPACE`
            public static var compressWhiteSpace: TextTransformationType { "COMPRESS_WHITE_SPACE" }
            /// `CSS_DECODE`
            public static var cssDecode: TextTransformationType { "CSS_DECODE" }
            /// `ESCAPE_SEQ_DECODE`
            public static var escapeSeqDecode: TextTransformationType { "ESCAPE_SEQ_DECODE" }
            /// `HEX_DECODE`
            public static var hexDecode: TextTransformationType { "HEX_DECODE" }
            /// `HTML_ENTITY_DECODE`
            public static var htmlEntityDecode: TextTransformationType { "HTML_ENTITY_DECODE" }
            /// `JS_DECODE`
            public static var jsDecode: TextTransformationType { "JS_DECODE" }
            /// `JS_DECODE_EXT`
            public static var jsDecodeExt: TextTransformationType { "JS_DECODE_EXT" }
            /// `LOWERCASE`
            public static var lowercase: TextTransformationType { "LOWERCASE" }
            /// `MD5`
            public static var md5: TextTransformationType { "MD5" }
            /// `NONE`
            public static var noneValue: TextTransformationType { "NONE" }
            /// `NORMALIZE_PATH`
            public static var normalizePath: TextTransformationType { "NORMALIZE_PATH" }
            /// `NORMALIZE_PATH_WIN`
            public static var normalizePathWin: TextTransformationType { "NORMALIZE_PATH_WIN" }
            /// `REMOVE_COMMENTS_CHAR`
            public static var removeCommentsChar: TextTransformationType { "REMOVE_COMMENTS_CHAR" }
            /// `REMOVE_NULLS`
            public static var removeNulls: TextTransformationType { "REMOVE_NULLS" }
            /// `REMOVE_WHITESPACE`
            public static var removeWhitespace: TextTransformationType { "REMOVE_WHITESPACE" }
            /// `REPLACE_COMMENTS`
            public static var replaceComments: TextTransformationType { "REPLACE_COMMENTS" }
            /// `REPLACE_NULLS`
            public static var replaceNulls: TextTransformationType { "REPLACE_NULLS" }
            /// `SHA256`
            public static var sha256: TextTransformationType { "SHA256" }
            /// `SQL_HEX_DECODE`
            public static var sqlHexDecode: TextTransformationType { "SQL_HEX_DECODE" }
            /// `TRIM`
            public static var trim: TextTransformationType { "TRIM" }
            /// `TRIM_LEFT`
            public static var trimLeft: TextTransformationType { "TRIM_LEFT" }
            /// `TRIM_RIGHT`
            public static var trimRight: TextTransformationType { "TRIM_RIGHT" }
            /// `UPPERCASE`
            public static var uppercase: TextTransformationType { "UPPERCASE" }
            /// `URL_DECODE`
            public static var urlDecode: TextTransformationType { "URL_DECODE" }
            /// `URL_DECODE_UNI`
            public static var urlDecodeUni: TextTransformationType { "URL_DECODE_UNI" }
            /// `UTF8_TO_UNICODE`
            public static var utf8ToUnicode: TextTransformationType { "UTF8_TO_UNICODE" }
        }

        /// `AWS::WAFv2::WebACL`: `UriFragment`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-urifragment.html>.
        public struct UriFragment: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: One of `MATCH`, `NO_MATCH`.
            public init(
                fallbackBehavior: FallbackBehavior? = nil
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FallbackBehavior`. One of `MATCH`, `NO_MATCH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-urifragment.html#cfn-wafv2-webacl-urifragment-fallbackbehavior)
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }
            }

            /// `AWS::WAFv2::WebACL`: `UriFragment.FallbackBehavior`
            public final class FallbackBehavior: OpenEnum, @unchecked Sendable {
                /// `MATCH`
                public static var match: FallbackBehavior { "MATCH" }
                /// `NO_MATCH`
                public static var noMatch: FallbackBehavior { "NO_MATCH" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `UsageOfAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-usageofaction.html>.
        public final class UsageOfAction: OpenEnum, @unchecked Sendable {
            /// `DISABLED`
            public static var disabled: UsageOfAction { "DISABLED" }
            /// `ENABLED`
            public static var enabled: UsageOfAction { "ENABLED" }
        }

        /// `AWS::WAFv2::WebACL`: `VisibilityConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-visibilityconfig.html>.
        public struct VisibilityConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricName: Length 1 to 128. Pattern `^[\w#:\.\-/]+$`.
            public init(
                cloudWatchMetricsEnabled: Value<Bool>,
                metricName: Value<String>,
                sampledRequestsEnabled: Value<Bool>
            ) {
                self.node = Node(properties: [
                    "CloudWatchMetricsEnabled": cloudWatchMetricsEnabled.node,
                    "MetricName": metricName.node,
                    "SampledRequestsEnabled": sampledRequestsEnabled.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CloudWatchMetricsEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-visibilityconfig.html#cfn-wafv2-webacl-visibilityconfig-cloudwatchmetricsenabled)
                public var cloudWatchMetricsEnabled: PropertyName<Value<Bool>> { "CloudWatchMetricsEnabled" }

                /// `MetricName`. Length 1 to 128. Pattern `^[\w#:\.\-/]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-visibilityconfig.html#cfn-wafv2-webacl-visibilityconfig-metricname)
                public var metricName: PropertyName<Value<String>> { "MetricName" }

                /// `SampledRequestsEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-visibilityconfig.html#cfn-wafv2-webacl-visibilityconfig-sampledrequestsenabled)
                public var sampledRequestsEnabled: PropertyName<Value<Bool>> { "SampledRequestsEnabled" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `XssMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-xssmatchstatement.html>.
        public struct XssMatchStatement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - textTransformations: Items at least 1.
            public init(
                fieldToMatch: FieldToMatch,
                textTransformations: List<TextTransformation>,
                preParseTextTransformations: List<PreParseTextTransformation>? = nil
            ) {
                self.node = Node(properties: [
                    "FieldToMatch": fieldToMatch.node,
                    "TextTransformations": textTransformations.node,
                    "PreParseTextTransformations": preParseTextTransformations?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `FieldToMatch`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-xssmatchstatement.html#cfn-wafv2-webacl-xssmatchstatement-fieldtomatch)
                public var fieldToMatch: PropertyName<FieldToMatch> { "FieldToMatch" }

                /// `TextTransformations`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-xssmatchstatement.html#cfn-wafv2-webacl-xssmatchstatement-texttransformations)
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }

                /// `PreParseTextTransformations`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-xssmatchstatement.html#cfn-wafv2-webacl-xssmatchstatement-preparsetexttransformations)
                public var preParseTextTransformations: PropertyName<List<PreParseTextTransformation>> { "PreParseTextTransformations" }
            }
        }
    }
}
