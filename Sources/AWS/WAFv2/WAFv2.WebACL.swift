// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension WAFv2 {
    /// `AWS::WAFv2::WebACL`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html>.
    public struct WebACL: StackDSL.Resource {
        public static let typeName = "AWS::WAFv2::WebACL"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - defaultAction: `DefaultAction`.
        ///   - scope: `Scope`. A change replaces the resource.
        ///   - visibilityConfig: `VisibilityConfig`.
        ///   - applicationConfig: `ApplicationConfig`.
        ///   - associationConfig: `AssociationConfig`.
        ///   - captchaConfig: `CaptchaConfig`.
        ///   - challengeConfig: `ChallengeConfig`.
        ///   - customResponseBodies: `CustomResponseBodies`. Entries at least 1.
        ///   - dataProtectionConfig: `DataProtectionConfig`.
        ///   - description: `Description`. Pattern `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`.
        ///   - monetizationConfig: `MonetizationConfig`.
        ///   - name: `Name`. Pattern `^[0-9A-Za-z_-]{1,128}$`. A change replaces the resource.
        ///   - onSourceDDoSProtectionConfig: `OnSourceDDoSProtectionConfig`.
        ///   - rules: `Rules`.
        ///   - tags: `Tags`. Items at least 1.
        ///   - tokenDomains: `TokenDomains`. Each: Length 1 to 253. Each: Pattern `^[\w\.\-/]+$`.
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
            configure(&properties)
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

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `DefaultAction`
            public var defaultAction: PropertyName<DefaultAction> { "DefaultAction" }

            /// `Scope`
            public var scope: PropertyName<Scope> { "Scope" }

            /// `VisibilityConfig`
            public var visibilityConfig: PropertyName<VisibilityConfig> { "VisibilityConfig" }

            /// `ApplicationConfig`
            public var applicationConfig: PropertyName<ApplicationConfig> { "ApplicationConfig" }

            /// `AssociationConfig`
            public var associationConfig: PropertyName<AssociationConfig> { "AssociationConfig" }

            /// `CaptchaConfig`
            public var captchaConfig: PropertyName<CaptchaConfig> { "CaptchaConfig" }

            /// `ChallengeConfig`
            public var challengeConfig: PropertyName<ChallengeConfig> { "ChallengeConfig" }

            /// `CustomResponseBodies`
            public var customResponseBodies: PropertyName<Map<CustomResponseBody>> { "CustomResponseBodies" }

            /// `DataProtectionConfig`
            public var dataProtectionConfig: PropertyName<DataProtectionConfig> { "DataProtectionConfig" }

            /// `Description`
            public var description: PropertyName<Value<String>> { "Description" }

            /// `MonetizationConfig`
            public var monetizationConfig: PropertyName<MonetizationConfig> { "MonetizationConfig" }

            /// `Name`
            public var name: PropertyName<Value<String>> { "Name" }

            /// `OnSourceDDoSProtectionConfig`
            public var onSourceDDoSProtectionConfig: PropertyName<OnSourceDDoSProtectionConfig> { "OnSourceDDoSProtectionConfig" }

            /// `Rules`
            public var rules: PropertyName<List<Rule>> { "Rules" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TokenDomains`
            public var tokenDomains: PropertyName<List<Value<String>>> { "TokenDomains" }
        }

        /// `AWS::WAFv2::WebACL`: `AWSManagedRulesACFPRuleSet`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesacfpruleset.html>.
        public struct AWSManagedRulesACFPRuleSet: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - creationPath: `CreationPath`. Length 1 to 256. Pattern `\S`.
            ///   - registrationPagePath: `RegistrationPagePath`. Length 1 to 256. Pattern `\S`.
            ///   - requestInspection: `RequestInspection`.
            ///   - enableRegexInPath: `EnableRegexInPath`.
            ///   - responseInspection: `ResponseInspection`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CreationPath`
                public var creationPath: PropertyName<Value<String>> { "CreationPath" }

                /// `RegistrationPagePath`
                public var registrationPagePath: PropertyName<Value<String>> { "RegistrationPagePath" }

                /// `RequestInspection`
                public var requestInspection: PropertyName<RequestInspectionACFP> { "RequestInspection" }

                /// `EnableRegexInPath`
                public var enableRegexInPath: PropertyName<Value<Bool>> { "EnableRegexInPath" }

                /// `ResponseInspection`
                public var responseInspection: PropertyName<ResponseInspection> { "ResponseInspection" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AWSManagedRulesATPRuleSet`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesatpruleset.html>.
        public struct AWSManagedRulesATPRuleSet: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - loginPath: `LoginPath`.
            ///   - enableRegexInPath: `EnableRegexInPath`.
            ///   - requestInspection: `RequestInspection`.
            ///   - responseInspection: `ResponseInspection`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `LoginPath`
                public var loginPath: PropertyName<Value<String>> { "LoginPath" }

                /// `EnableRegexInPath`
                public var enableRegexInPath: PropertyName<Value<Bool>> { "EnableRegexInPath" }

                /// `RequestInspection`
                public var requestInspection: PropertyName<RequestInspection> { "RequestInspection" }

                /// `ResponseInspection`
                public var responseInspection: PropertyName<ResponseInspection> { "ResponseInspection" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AWSManagedRulesAntiDDoSRuleSet`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesantiddosruleset.html>.
        public struct AWSManagedRulesAntiDDoSRuleSet: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - clientSideActionConfig: `ClientSideActionConfig`.
            ///   - sensitivityToBlock: `SensitivityToBlock`.
            public init(
                clientSideActionConfig: ClientSideActionConfig,
                sensitivityToBlock: SensitivityToAct? = nil
            ) {
                self.node = Node(properties: [
                    "ClientSideActionConfig": clientSideActionConfig.node,
                    "SensitivityToBlock": sensitivityToBlock?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ClientSideActionConfig`
                public var clientSideActionConfig: PropertyName<ClientSideActionConfig> { "ClientSideActionConfig" }

                /// `SensitivityToBlock`
                public var sensitivityToBlock: PropertyName<SensitivityToAct> { "SensitivityToBlock" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AWSManagedRulesBotControlRuleSet`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-awsmanagedrulesbotcontrolruleset.html>.
        public struct AWSManagedRulesBotControlRuleSet: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - inspectionLevel: `InspectionLevel`.
            ///   - enableMachineLearning: `EnableMachineLearning`.
            public init(
                inspectionLevel: InspectionLevel,
                enableMachineLearning: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "InspectionLevel": inspectionLevel.node,
                    "EnableMachineLearning": enableMachineLearning?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `InspectionLevel`
                public var inspectionLevel: PropertyName<InspectionLevel> { "InspectionLevel" }

                /// `EnableMachineLearning`
                public var enableMachineLearning: PropertyName<Value<Bool>> { "EnableMachineLearning" }
            }

            /// `AWS::WAFv2::WebACL`: `AWSManagedRulesBotControlRuleSet.InspectionLevel`
            public struct InspectionLevel: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var common: Self { "COMMON" }
                public static var targeted: Self { "TARGETED" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AllowAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-allowaction.html>.
        public struct AllowAction: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - customRequestHandling: `CustomRequestHandling`.
            public init(
                customRequestHandling: CustomRequestHandling? = nil
            ) {
                self.node = Node(properties: [
                    "CustomRequestHandling": customRequestHandling?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CustomRequestHandling`
                public var customRequestHandling: PropertyName<CustomRequestHandling> { "CustomRequestHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AndStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-andstatement.html>.
        public struct AndStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - statements: `Statements`.
            public init(
                statements: List<Statement>
            ) {
                self.node = Node(properties: [
                    "Statements": statements.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Statements`
                public var statements: PropertyName<List<Statement>> { "Statements" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ApplicationAttribute`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-applicationattribute.html>.
        public struct ApplicationAttribute: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Length 1 to 64. Pattern `^[\w\-]+$`.
            ///   - values: `Values`. Items 1 to 10. Each: Length 1 to 64. Each: Pattern `^[\w\-]+$`.
            public init(
                name: Value<String>,
                values: List<Value<String>>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Values": values.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Values`
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ApplicationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-applicationconfig.html>.
        public struct ApplicationConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - attributes: `Attributes`. Items 1 to 10.
            public init(
                attributes: List<ApplicationAttribute>
            ) {
                self.node = Node(properties: [
                    "Attributes": attributes.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Attributes`
                public var attributes: PropertyName<List<ApplicationAttribute>> { "Attributes" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AsnMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-asnmatchstatement.html>.
        public struct AsnMatchStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - asnList: `AsnList`. Items 1 to 100. Each: Range 0 to 4294967295.
            ///   - forwardedIPConfig: `ForwardedIPConfig`.
            public init(
                asnList: List<Value<Int>>? = nil,
                forwardedIPConfig: ForwardedIPConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "AsnList": asnList?.node,
                    "ForwardedIPConfig": forwardedIPConfig?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AsnList`
                public var asnList: PropertyName<List<Value<Int>>> { "AsnList" }

                /// `ForwardedIPConfig`
                public var forwardedIPConfig: PropertyName<ForwardedIPConfiguration> { "ForwardedIPConfig" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `AssociationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-associationconfig.html>.
        public struct AssociationConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - requestBody: `RequestBody`.
            public init(
                requestBody: Map<RequestBodyAssociatedResourceTypeConfig>? = nil
            ) {
                self.node = Node(properties: [
                    "RequestBody": requestBody?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `RequestBody`
                public var requestBody: PropertyName<Map<RequestBodyAssociatedResourceTypeConfig>> { "RequestBody" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `BlockAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-blockaction.html>.
        public struct BlockAction: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - customResponse: `CustomResponse`.
            public init(
                customResponse: CustomResponse? = nil
            ) {
                self.node = Node(properties: [
                    "CustomResponse": customResponse?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CustomResponse`
                public var customResponse: PropertyName<CustomResponse> { "CustomResponse" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `BlockchainChain`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-blockchainchain.html>.
        public struct BlockchainChain: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var base: Self { "BASE" }
            public static var baseSepolia: Self { "BASE_SEPOLIA" }
            public static var solana: Self { "SOLANA" }
            public static var solanaDevnet: Self { "SOLANA_DEVNET" }
        }

        /// `AWS::WAFv2::WebACL`: `Body`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-body.html>.
        public struct Body: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - oversizeHandling: `OversizeHandling`.
            public init(
                oversizeHandling: OversizeHandling? = nil
            ) {
                self.node = Node(properties: [
                    "OversizeHandling": oversizeHandling?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `OversizeHandling`
                public var oversizeHandling: PropertyName<OversizeHandling> { "OversizeHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `BodyParsingFallbackBehavior`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-bodyparsingfallbackbehavior.html>.
        public struct BodyParsingFallbackBehavior: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var evaluateAsString: Self { "EVALUATE_AS_STRING" }
            public static var match: Self { "MATCH" }
            public static var noMatch: Self { "NO_MATCH" }
        }

        /// `AWS::WAFv2::WebACL`: `ByteMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-bytematchstatement.html>.
        public struct ByteMatchStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fieldToMatch: `FieldToMatch`.
            ///   - positionalConstraint: `PositionalConstraint`.
            ///   - textTransformations: `TextTransformations`. Items at least 1.
            ///   - preParseTextTransformations: `PreParseTextTransformations`.
            ///   - searchString: `SearchString`.
            ///   - searchStringBase64: `SearchStringBase64`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FieldToMatch`
                public var fieldToMatch: PropertyName<FieldToMatch> { "FieldToMatch" }

                /// `PositionalConstraint`
                public var positionalConstraint: PropertyName<PositionalConstraint> { "PositionalConstraint" }

                /// `TextTransformations`
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }

                /// `PreParseTextTransformations`
                public var preParseTextTransformations: PropertyName<List<PreParseTextTransformation>> { "PreParseTextTransformations" }

                /// `SearchString`
                public var searchString: PropertyName<Value<String>> { "SearchString" }

                /// `SearchStringBase64`
                public var searchStringBase64: PropertyName<Value<String>> { "SearchStringBase64" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CaptchaAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-captchaaction.html>.
        public struct CaptchaAction: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - customRequestHandling: `CustomRequestHandling`.
            public init(
                customRequestHandling: CustomRequestHandling? = nil
            ) {
                self.node = Node(properties: [
                    "CustomRequestHandling": customRequestHandling?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CustomRequestHandling`
                public var customRequestHandling: PropertyName<CustomRequestHandling> { "CustomRequestHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CaptchaConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-captchaconfig.html>.
        public struct CaptchaConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - immunityTimeProperty: `ImmunityTimeProperty`.
            public init(
                immunityTimeProperty: ImmunityTimeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "ImmunityTimeProperty": immunityTimeProperty?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ImmunityTimeProperty`
                public var immunityTimeProperty: PropertyName<ImmunityTimeProperty> { "ImmunityTimeProperty" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ChallengeAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-challengeaction.html>.
        public struct ChallengeAction: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - customRequestHandling: `CustomRequestHandling`.
            public init(
                customRequestHandling: CustomRequestHandling? = nil
            ) {
                self.node = Node(properties: [
                    "CustomRequestHandling": customRequestHandling?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CustomRequestHandling`
                public var customRequestHandling: PropertyName<CustomRequestHandling> { "CustomRequestHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ChallengeConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-challengeconfig.html>.
        public struct ChallengeConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - immunityTimeProperty: `ImmunityTimeProperty`.
            public init(
                immunityTimeProperty: ImmunityTimeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "ImmunityTimeProperty": immunityTimeProperty?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ImmunityTimeProperty`
                public var immunityTimeProperty: PropertyName<ImmunityTimeProperty> { "ImmunityTimeProperty" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ClientSideAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-clientsideaction.html>.
        public struct ClientSideAction: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - usageOfAction: `UsageOfAction`.
            ///   - exemptUriRegularExpressions: `ExemptUriRegularExpressions`.
            ///   - sensitivity: `Sensitivity`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `UsageOfAction`
                public var usageOfAction: PropertyName<UsageOfAction> { "UsageOfAction" }

                /// `ExemptUriRegularExpressions`
                public var exemptUriRegularExpressions: PropertyName<List<Regex>> { "ExemptUriRegularExpressions" }

                /// `Sensitivity`
                public var sensitivity: PropertyName<SensitivityToAct> { "Sensitivity" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ClientSideActionConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-clientsideactionconfig.html>.
        public struct ClientSideActionConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - challenge: `Challenge`.
            public init(
                challenge: ClientSideAction
            ) {
                self.node = Node(properties: [
                    "Challenge": challenge.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Challenge`
                public var challenge: PropertyName<ClientSideAction> { "Challenge" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CookieMatchPattern`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookiematchpattern.html>.
        public struct CookieMatchPattern: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - all: `All`.
            ///   - excludedCookies: `ExcludedCookies`. Items 1 to 199. Each: Length 1 to 60. Each: Pattern `.*\S.*`.
            ///   - includedCookies: `IncludedCookies`. Items 1 to 199. Each: Length 1 to 60. Each: Pattern `.*\S.*`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `All`
                public var all: PropertyName<Document> { "All" }

                /// `ExcludedCookies`
                public var excludedCookies: PropertyName<List<Value<String>>> { "ExcludedCookies" }

                /// `IncludedCookies`
                public var includedCookies: PropertyName<List<Value<String>>> { "IncludedCookies" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `Cookies`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cookies.html>.
        public struct Cookies: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - matchPattern: `MatchPattern`.
            ///   - matchScope: `MatchScope`.
            ///   - oversizeHandling: `OversizeHandling`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MatchPattern`
                public var matchPattern: PropertyName<CookieMatchPattern> { "MatchPattern" }

                /// `MatchScope`
                public var matchScope: PropertyName<MapMatchScope> { "MatchScope" }

                /// `OversizeHandling`
                public var oversizeHandling: PropertyName<OversizeHandling> { "OversizeHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CountAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-countaction.html>.
        public struct CountAction: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - customRequestHandling: `CustomRequestHandling`.
            public init(
                customRequestHandling: CustomRequestHandling? = nil
            ) {
                self.node = Node(properties: [
                    "CustomRequestHandling": customRequestHandling?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CustomRequestHandling`
                public var customRequestHandling: PropertyName<CustomRequestHandling> { "CustomRequestHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CryptoConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cryptoconfig.html>.
        public struct CryptoConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - paymentNetworks: `PaymentNetworks`. Items 1 to 2.
            public init(
                paymentNetworks: List<PaymentNetwork>
            ) {
                self.node = Node(properties: [
                    "PaymentNetworks": paymentNetworks.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PaymentNetworks`
                public var paymentNetworks: PropertyName<List<PaymentNetwork>> { "PaymentNetworks" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CryptoCurrency`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-cryptocurrency.html>.
        public struct CryptoCurrency: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var usdc: Self { "USDC" }
        }

        /// `AWS::WAFv2::WebACL`: `CurrencyMode`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-currencymode.html>.
        public struct CurrencyMode: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var real: Self { "REAL" }
            public static var test: Self { "TEST" }
        }

        /// `AWS::WAFv2::WebACL`: `CustomHTTPHeader`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customhttpheader.html>.
        public struct CustomHTTPHeader: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Length 1 to 64. Pattern `^[a-zA-Z0-9._$-]+$`.
            ///   - value: `Value`. Length 1 to 255.
            public init(
                name: Value<String>,
                value: Value<String>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Value": value.node,
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

        /// `AWS::WAFv2::WebACL`: `CustomRequestHandling`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customrequesthandling.html>.
        public struct CustomRequestHandling: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - insertHeaders: `InsertHeaders`. Items at least 1.
            public init(
                insertHeaders: List<CustomHTTPHeader>
            ) {
                self.node = Node(properties: [
                    "InsertHeaders": insertHeaders.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `InsertHeaders`
                public var insertHeaders: PropertyName<List<CustomHTTPHeader>> { "InsertHeaders" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CustomResponse`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customresponse.html>.
        public struct CustomResponse: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - responseCode: `ResponseCode`. Range 200 to 599.
            ///   - customResponseBodyKey: `CustomResponseBodyKey`. Length 1 to 128. Pattern `^[\w\-]+$`.
            ///   - responseHeaders: `ResponseHeaders`. Items at least 1.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ResponseCode`
                public var responseCode: PropertyName<Value<Int>> { "ResponseCode" }

                /// `CustomResponseBodyKey`
                public var customResponseBodyKey: PropertyName<Value<String>> { "CustomResponseBodyKey" }

                /// `ResponseHeaders`
                public var responseHeaders: PropertyName<List<CustomHTTPHeader>> { "ResponseHeaders" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `CustomResponseBody`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-customresponsebody.html>.
        public struct CustomResponseBody: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - content: `Content`. Length 1 to 10240.
            ///   - contentType: `ContentType`.
            public init(
                content: Value<String>,
                contentType: ResponseContentType
            ) {
                self.node = Node(properties: [
                    "Content": content.node,
                    "ContentType": contentType.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Content`
                public var content: PropertyName<Value<String>> { "Content" }

                /// `ContentType`
                public var contentType: PropertyName<ResponseContentType> { "ContentType" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `DataProtect`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotect.html>.
        public struct DataProtect: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - action: `Action`.
            ///   - field: `Field`.
            ///   - excludeRateBasedDetails: `ExcludeRateBasedDetails`.
            ///   - excludeRuleMatchDetails: `ExcludeRuleMatchDetails`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Action`
                public var action: PropertyName<DataProtectionAction> { "Action" }

                /// `Field`
                public var field: PropertyName<FieldToProtect> { "Field" }

                /// `ExcludeRateBasedDetails`
                public var excludeRateBasedDetails: PropertyName<Value<Bool>> { "ExcludeRateBasedDetails" }

                /// `ExcludeRuleMatchDetails`
                public var excludeRuleMatchDetails: PropertyName<Value<Bool>> { "ExcludeRuleMatchDetails" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `DataProtectionAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotectionaction.html>.
        public struct DataProtectionAction: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var hash: Self { "HASH" }
            public static var substitution: Self { "SUBSTITUTION" }
        }

        /// `AWS::WAFv2::WebACL`: `DataProtectionConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-dataprotectionconfig.html>.
        public struct DataProtectionConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dataProtections: `DataProtections`. Items 1 to 26.
            public init(
                dataProtections: List<DataProtect>
            ) {
                self.node = Node(properties: [
                    "DataProtections": dataProtections.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `DataProtections`
                public var dataProtections: PropertyName<List<DataProtect>> { "DataProtections" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `DefaultAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-defaultaction.html>.
        public struct DefaultAction: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - allow: `Allow`.
            ///   - block: `Block`.
            public init(
                allow: AllowAction? = nil,
                block: BlockAction? = nil
            ) {
                self.node = Node(properties: [
                    "Allow": allow?.node,
                    "Block": block?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Allow`
                public var allow: PropertyName<AllowAction> { "Allow" }

                /// `Block`
                public var block: PropertyName<BlockAction> { "Block" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ExcludedRule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-excludedrule.html>.
        public struct ExcludedRule: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Pattern `^[0-9A-Za-z_-]{1,128}$`.
            public init(
                name: Value<String>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `FieldIdentifier`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldidentifier.html>.
        public struct FieldIdentifier: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - identifier: `Identifier`. Length 1 to 512. Pattern `.*\S.*`.
            public init(
                identifier: Value<String>
            ) {
                self.node = Node(properties: [
                    "Identifier": identifier.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Identifier`
                public var identifier: PropertyName<Value<String>> { "Identifier" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `FieldToMatch`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtomatch.html>.
        public struct FieldToMatch: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - allQueryArguments: `AllQueryArguments`.
            ///   - body: `Body`.
            ///   - cookies: `Cookies`.
            ///   - headerOrder: `HeaderOrder`.
            ///   - headers: `Headers`.
            ///   - ja3Fingerprint: `JA3Fingerprint`.
            ///   - ja4Fingerprint: `JA4Fingerprint`.
            ///   - jsonBody: `JsonBody`.
            ///   - method: `Method`.
            ///   - queryString: `QueryString`.
            ///   - singleHeader: `SingleHeader`.
            ///   - singleQueryArgument: `SingleQueryArgument`.
            ///   - uriFragment: `UriFragment`.
            ///   - uriPath: `UriPath`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AllQueryArguments`
                public var allQueryArguments: PropertyName<Document> { "AllQueryArguments" }

                /// `Body`
                public var body: PropertyName<Body> { "Body" }

                /// `Cookies`
                public var cookies: PropertyName<Cookies> { "Cookies" }

                /// `HeaderOrder`
                public var headerOrder: PropertyName<HeaderOrder> { "HeaderOrder" }

                /// `Headers`
                public var headers: PropertyName<Headers> { "Headers" }

                /// `JA3Fingerprint`
                public var ja3Fingerprint: PropertyName<JA3Fingerprint> { "JA3Fingerprint" }

                /// `JA4Fingerprint`
                public var ja4Fingerprint: PropertyName<JA4Fingerprint> { "JA4Fingerprint" }

                /// `JsonBody`
                public var jsonBody: PropertyName<JsonBody> { "JsonBody" }

                /// `Method`
                public var method: PropertyName<Document> { "Method" }

                /// `QueryString`
                public var queryString: PropertyName<Document> { "QueryString" }

                /// `SingleHeader`
                public var singleHeader: PropertyName<SingleHeader> { "SingleHeader" }

                /// `SingleQueryArgument`
                public var singleQueryArgument: PropertyName<SingleQueryArgument> { "SingleQueryArgument" }

                /// `UriFragment`
                public var uriFragment: PropertyName<UriFragment> { "UriFragment" }

                /// `UriPath`
                public var uriPath: PropertyName<Document> { "UriPath" }
            }

            /// `AWS::WAFv2::WebACL`: `FieldToMatch.SingleHeader`
            public struct SingleHeader: PropertyObject {
                public let node: Node

                public init(node: Node) { self.node = node }

                /// - Parameters:
                ///   - name: `Name`. Length 1 to 64. Pattern `\S`.
                public init(
                    name: Value<String>
                ) {
                    self.node = Node(properties: [
                        "Name": name.node,
                    ])
                }

                public struct PropertyNames: PropertyTable {
                    public init() {}

                    /// `Name`
                    public var name: PropertyName<Value<String>> { "Name" }
                }
            }

            /// `AWS::WAFv2::WebACL`: `FieldToMatch.SingleQueryArgument`
            public struct SingleQueryArgument: PropertyObject {
                public let node: Node

                public init(node: Node) { self.node = node }

                /// - Parameters:
                ///   - name: `Name`. Length 1 to 64. Pattern `\S`.
                public init(
                    name: Value<String>
                ) {
                    self.node = Node(properties: [
                        "Name": name.node,
                    ])
                }

                public struct PropertyNames: PropertyTable {
                    public init() {}

                    /// `Name`
                    public var name: PropertyName<Value<String>> { "Name" }
                }
            }
        }

        /// `AWS::WAFv2::WebACL`: `FieldToProtect`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-fieldtoprotect.html>.
        public struct FieldToProtect: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fieldType: `FieldType`.
            ///   - fieldKeys: `FieldKeys`. Items 0 to 100. Each: Length 1 to 64. Each: Pattern `\S`.
            public init(
                fieldType: FieldType,
                fieldKeys: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "FieldType": fieldType.node,
                    "FieldKeys": fieldKeys?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FieldType`
                public var fieldType: PropertyName<FieldType> { "FieldType" }

                /// `FieldKeys`
                public var fieldKeys: PropertyName<List<Value<String>>> { "FieldKeys" }
            }

            /// `AWS::WAFv2::WebACL`: `FieldToProtect.FieldType`
            public struct FieldType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var body: Self { "BODY" }
                public static var queryString: Self { "QUERY_STRING" }
                public static var singleCookie: Self { "SINGLE_COOKIE" }
                public static var singleHeader: Self { "SINGLE_HEADER" }
                public static var singleQueryArgument: Self { "SINGLE_QUERY_ARGUMENT" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ForwardedIPConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-forwardedipconfiguration.html>.
        public struct ForwardedIPConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: `FallbackBehavior`.
            ///   - headerName: `HeaderName`. Pattern `^[a-zA-Z0-9-]{1,255}$`.
            public init(
                fallbackBehavior: FallbackBehavior,
                headerName: Value<String>
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior.node,
                    "HeaderName": headerName.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FallbackBehavior`
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }

                /// `HeaderName`
                public var headerName: PropertyName<Value<String>> { "HeaderName" }
            }

            /// `AWS::WAFv2::WebACL`: `ForwardedIPConfiguration.FallbackBehavior`
            public struct FallbackBehavior: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var match: Self { "MATCH" }
                public static var noMatch: Self { "NO_MATCH" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `GeoMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-geomatchstatement.html>.
        public struct GeoMatchStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - countryCodes: `CountryCodes`. Items at least 1. Each: Length 1 to 2.
            ///   - forwardedIPConfig: `ForwardedIPConfig`.
            public init(
                countryCodes: List<CountryCodes>? = nil,
                forwardedIPConfig: ForwardedIPConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "CountryCodes": countryCodes?.node,
                    "ForwardedIPConfig": forwardedIPConfig?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CountryCodes`
                public var countryCodes: PropertyName<List<CountryCodes>> { "CountryCodes" }

                /// `ForwardedIPConfig`
                public var forwardedIPConfig: PropertyName<ForwardedIPConfiguration> { "ForwardedIPConfig" }
            }

            /// `AWS::WAFv2::WebACL`: `GeoMatchStatement.CountryCodes`
            public struct CountryCodes: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var ad: Self { "AD" }
                public static var ae: Self { "AE" }
                public static var af: Self { "AF" }
                public static var ag: Self { "AG" }
                public static var ai: Self { "AI" }
                public static var al: Self { "AL" }
                public static var am: Self { "AM" }
                public static var ao: Self { "AO" }
                public static var aq: Self { "AQ" }
                public static var ar: Self { "AR" }
                public static var `as`: Self { "AS" }
                public static var at: Self { "AT" }
                public static var au: Self { "AU" }
                public static var aw: Self { "AW" }
                public static var ax: Self { "AX" }
                public static var az: Self { "AZ" }
                public static var ba: Self { "BA" }
                public static var bb: Self { "BB" }
                public static var bd: Self { "BD" }
                public static var be: Self { "BE" }
                public static var bf: Self { "BF" }
                public static var bg: Self { "BG" }
                public static var bh: Self { "BH" }
                public static var bi: Self { "BI" }
                public static var bj: Self { "BJ" }
                public static var bl: Self { "BL" }
                public static var bm: Self { "BM" }
                public static var bn: Self { "BN" }
                public static var bo: Self { "BO" }
                public static var bq: Self { "BQ" }
                public static var br: Self { "BR" }
                public static var bs: Self { "BS" }
                public static var bt: Self { "BT" }
                public static var bv: Self { "BV" }
                public static var bw: Self { "BW" }
                public static var by: Self { "BY" }
                public static var bz: Self { "BZ" }
                public static var ca: Self { "CA" }
                public static var cc: Self { "CC" }
                public static var cd: Self { "CD" }
                public static var cf: Self { "CF" }
                public static var cg: Self { "CG" }
                public static var ch: Self { "CH" }
                public static var ci: Self { "CI" }
                public static var ck: Self { "CK" }
                public static var cl: Self { "CL" }
                public static var cm: Self { "CM" }
                public static var cn: Self { "CN" }
                public static var co: Self { "CO" }
                public static var cr: Self { "CR" }
                public static var cu: Self { "CU" }
                public static var cv: Self { "CV" }
                public static var cw: Self { "CW" }
                public static var cx: Self { "CX" }
                public static var cy: Self { "CY" }
                public static var cz: Self { "CZ" }
                public static var de: Self { "DE" }
                public static var dj: Self { "DJ" }
                public static var dk: Self { "DK" }
                public static var dm: Self { "DM" }
                public static var `do`: Self { "DO" }
                public static var dz: Self { "DZ" }
                public static var ec: Self { "EC" }
                public static var ee: Self { "EE" }
                public static var eg: Self { "EG" }
                public static var eh: Self { "EH" }
                public static var er: Self { "ER" }
                public static var es: Self { "ES" }
                public static var et: Self { "ET" }
                public static var fi: Self { "FI" }
                public static var fj: Self { "FJ" }
                public static var fk: Self { "FK" }
                public static var fm: Self { "FM" }
                public static var fo: Self { "FO" }
                public static var fr: Self { "FR" }
                public static var ga: Self { "GA" }
                public static var gb: Self { "GB" }
                public static var gd: Self { "GD" }
                public static var ge: Self { "GE" }
                public static var gf: Self { "GF" }
                public static var gg: Self { "GG" }
                public static var gh: Self { "GH" }
                public static var gi: Self { "GI" }
                public static var gl: Self { "GL" }
                public static var gm: Self { "GM" }
                public static var gn: Self { "GN" }
                public static var gp: Self { "GP" }
                public static var gq: Self { "GQ" }
                public static var gr: Self { "GR" }
                public static var gs: Self { "GS" }
                public static var gt: Self { "GT" }
                public static var gu: Self { "GU" }
                public static var gw: Self { "GW" }
                public static var gy: Self { "GY" }
                public static var hk: Self { "HK" }
                public static var hm: Self { "HM" }
                public static var hn: Self { "HN" }
                public static var hr: Self { "HR" }
                public static var ht: Self { "HT" }
                public static var hu: Self { "HU" }
                public static var id: Self { "ID" }
                public static var ie: Self { "IE" }
                public static var il: Self { "IL" }
                public static var im: Self { "IM" }
                public static var `in`: Self { "IN" }
                public static var io: Self { "IO" }
                public static var iq: Self { "IQ" }
                public static var ir: Self { "IR" }
                public static var `is`: Self { "IS" }
                public static var it: Self { "IT" }
                public static var je: Self { "JE" }
                public static var jm: Self { "JM" }
                public static var jo: Self { "JO" }
                public static var jp: Self { "JP" }
                public static var ke: Self { "KE" }
                public static var kg: Self { "KG" }
                public static var kh: Self { "KH" }
                public static var ki: Self { "KI" }
                public static var km: Self { "KM" }
                public static var kn: Self { "KN" }
                public static var kp: Self { "KP" }
                public static var kr: Self { "KR" }
                public static var kw: Self { "KW" }
                public static var ky: Self { "KY" }
                public static var kz: Self { "KZ" }
                public static var la: Self { "LA" }
                public static var lb: Self { "LB" }
                public static var lc: Self { "LC" }
                public static var li: Self { "LI" }
                public static var lk: Self { "LK" }
                public static var lr: Self { "LR" }
                public static var ls: Self { "LS" }
                public static var lt: Self { "LT" }
                public static var lu: Self { "LU" }
                public static var lv: Self { "LV" }
                public static var ly: Self { "LY" }
                public static var ma: Self { "MA" }
                public static var mc: Self { "MC" }
                public static var md: Self { "MD" }
                public static var me: Self { "ME" }
                public static var mf: Self { "MF" }
                public static var mg: Self { "MG" }
                public static var mh: Self { "MH" }
                public static var mk: Self { "MK" }
                public static var ml: Self { "ML" }
                public static var mm: Self { "MM" }
                public static var mn: Self { "MN" }
                public static var mo: Self { "MO" }
                public static var mp: Self { "MP" }
                public static var mq: Self { "MQ" }
                public static var mr: Self { "MR" }
                public static var ms: Self { "MS" }
                public static var mt: Self { "MT" }
                public static var mu: Self { "MU" }
                public static var mv: Self { "MV" }
                public static var mw: Self { "MW" }
                public static var mx: Self { "MX" }
                public static var my: Self { "MY" }
                public static var mz: Self { "MZ" }
                public static var na: Self { "NA" }
                public static var nc: Self { "NC" }
                public static var ne: Self { "NE" }
                public static var nf: Self { "NF" }
                public static var ng: Self { "NG" }
                public static var ni: Self { "NI" }
                public static var nl: Self { "NL" }
                public static var no: Self { "NO" }
                public static var np: Self { "NP" }
                public static var nr: Self { "NR" }
                public static var nu: Self { "NU" }
                public static var nz: Self { "NZ" }
                public static var om: Self { "OM" }
                public static var pa: Self { "PA" }
                public static var pe: Self { "PE" }
                public static var pf: Self { "PF" }
                public static var pg: Self { "PG" }
                public static var ph: Self { "PH" }
                public static var pk: Self { "PK" }
                public static var pl: Self { "PL" }
                public static var pm: Self { "PM" }
                public static var pn: Self { "PN" }
                public static var pr: Self { "PR" }
                public static var ps: Self { "PS" }
                public static var pt: Self { "PT" }
                public static var pw: Self { "PW" }
                public static var py: Self { "PY" }
                public static var qa: Self { "QA" }
                public static var re: Self { "RE" }
                public static var ro: Self { "RO" }
                public static var rs: Self { "RS" }
                public static var ru: Self { "RU" }
                public static var rw: Self { "RW" }
                public static var sa: Self { "SA" }
                public static var sb: Self { "SB" }
                public static var sc: Self { "SC" }
                public static var sd: Self { "SD" }
                public static var se: Self { "SE" }
                public static var sg: Self { "SG" }
                public static var sh: Self { "SH" }
                public static var si: Self { "SI" }
                public static var sj: Self { "SJ" }
                public static var sk: Self { "SK" }
                public static var sl: Self { "SL" }
                public static var sm: Self { "SM" }
                public static var sn: Self { "SN" }
                public static var so: Self { "SO" }
                public static var sr: Self { "SR" }
                public static var ss: Self { "SS" }
                public static var st: Self { "ST" }
                public static var sv: Self { "SV" }
                public static var sx: Self { "SX" }
                public static var sy: Self { "SY" }
                public static var sz: Self { "SZ" }
                public static var tc: Self { "TC" }
                public static var td: Self { "TD" }
                public static var tf: Self { "TF" }
                public static var tg: Self { "TG" }
                public static var th: Self { "TH" }
                public static var tj: Self { "TJ" }
                public static var tk: Self { "TK" }
                public static var tl: Self { "TL" }
                public static var tm: Self { "TM" }
                public static var tn: Self { "TN" }
                public static var to: Self { "TO" }
                public static var tr: Self { "TR" }
                public static var tt: Self { "TT" }
                public static var tv: Self { "TV" }
                public static var tw: Self { "TW" }
                public static var tz: Self { "TZ" }
                public static var ua: Self { "UA" }
                public static var ug: Self { "UG" }
                public static var um: Self { "UM" }
                public static var us: Self { "US" }
                public static var uy: Self { "UY" }
                public static var uz: Self { "UZ" }
                public static var va: Self { "VA" }
                public static var vc: Self { "VC" }
                public static var ve: Self { "VE" }
                public static var vg: Self { "VG" }
                public static var vi: Self { "VI" }
                public static var vn: Self { "VN" }
                public static var vu: Self { "VU" }
                public static var wf: Self { "WF" }
                public static var ws: Self { "WS" }
                public static var xk: Self { "XK" }
                public static var ye: Self { "YE" }
                public static var yt: Self { "YT" }
                public static var za: Self { "ZA" }
                public static var zm: Self { "ZM" }
                public static var zw: Self { "ZW" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `HeaderMatchPattern`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headermatchpattern.html>.
        public struct HeaderMatchPattern: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - all: `All`.
            ///   - excludedHeaders: `ExcludedHeaders`. Items 1 to 199. Each: Length 1 to 64. Each: Pattern `.*\S.*`.
            ///   - includedHeaders: `IncludedHeaders`. Items 1 to 199. Each: Length 1 to 64. Each: Pattern `.*\S.*`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `All`
                public var all: PropertyName<Document> { "All" }

                /// `ExcludedHeaders`
                public var excludedHeaders: PropertyName<List<Value<String>>> { "ExcludedHeaders" }

                /// `IncludedHeaders`
                public var includedHeaders: PropertyName<List<Value<String>>> { "IncludedHeaders" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `HeaderOrder`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headerorder.html>.
        public struct HeaderOrder: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - oversizeHandling: `OversizeHandling`.
            public init(
                oversizeHandling: OversizeHandling
            ) {
                self.node = Node(properties: [
                    "OversizeHandling": oversizeHandling.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `OversizeHandling`
                public var oversizeHandling: PropertyName<OversizeHandling> { "OversizeHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `Headers`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-headers.html>.
        public struct Headers: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - matchPattern: `MatchPattern`.
            ///   - matchScope: `MatchScope`.
            ///   - oversizeHandling: `OversizeHandling`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MatchPattern`
                public var matchPattern: PropertyName<HeaderMatchPattern> { "MatchPattern" }

                /// `MatchScope`
                public var matchScope: PropertyName<MapMatchScope> { "MatchScope" }

                /// `OversizeHandling`
                public var oversizeHandling: PropertyName<OversizeHandling> { "OversizeHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `IPSetForwardedIPConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetforwardedipconfiguration.html>.
        public struct IPSetForwardedIPConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: `FallbackBehavior`.
            ///   - headerName: `HeaderName`. Pattern `^[a-zA-Z0-9-]{1,255}$`.
            ///   - position: `Position`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FallbackBehavior`
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }

                /// `HeaderName`
                public var headerName: PropertyName<Value<String>> { "HeaderName" }

                /// `Position`
                public var position: PropertyName<Position> { "Position" }
            }

            /// `AWS::WAFv2::WebACL`: `IPSetForwardedIPConfiguration.FallbackBehavior`
            public struct FallbackBehavior: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var match: Self { "MATCH" }
                public static var noMatch: Self { "NO_MATCH" }
            }

            /// `AWS::WAFv2::WebACL`: `IPSetForwardedIPConfiguration.Position`
            public struct Position: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var any: Self { "ANY" }
                public static var first: Self { "FIRST" }
                public static var last: Self { "LAST" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `IPSetReferenceStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ipsetreferencestatement.html>.
        public struct IPSetReferenceStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: `Arn`. Length 20 to 2048. Pattern `\S`.
            ///   - ipSetForwardedIPConfig: `IPSetForwardedIPConfig`.
            public init(
                arn: ARN<WAFv2.IPSet>,
                ipSetForwardedIPConfig: IPSetForwardedIPConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn.node,
                    "IPSetForwardedIPConfig": ipSetForwardedIPConfig?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Arn`
                public var arn: PropertyName<ARN<WAFv2.IPSet>> { "Arn" }

                /// `IPSetForwardedIPConfig`
                public var ipSetForwardedIPConfig: PropertyName<IPSetForwardedIPConfiguration> { "IPSetForwardedIPConfig" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ImmunityTimeProperty`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-immunitytimeproperty.html>.
        public struct ImmunityTimeProperty: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - immunityTime: `ImmunityTime`. Range 60 to 259200.
            public init(
                immunityTime: Value<Int>
            ) {
                self.node = Node(properties: [
                    "ImmunityTime": immunityTime.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ImmunityTime`
                public var immunityTime: PropertyName<Value<Int>> { "ImmunityTime" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `JA3Fingerprint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ja3fingerprint.html>.
        public struct JA3Fingerprint: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: `FallbackBehavior`.
            public init(
                fallbackBehavior: FallbackBehavior
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FallbackBehavior`
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }
            }

            /// `AWS::WAFv2::WebACL`: `JA3Fingerprint.FallbackBehavior`
            public struct FallbackBehavior: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var match: Self { "MATCH" }
                public static var noMatch: Self { "NO_MATCH" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `JA4Fingerprint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ja4fingerprint.html>.
        public struct JA4Fingerprint: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: `FallbackBehavior`.
            public init(
                fallbackBehavior: FallbackBehavior
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FallbackBehavior`
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }
            }

            /// `AWS::WAFv2::WebACL`: `JA4Fingerprint.FallbackBehavior`
            public struct FallbackBehavior: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var match: Self { "MATCH" }
                public static var noMatch: Self { "NO_MATCH" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `JsonBody`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonbody.html>.
        public struct JsonBody: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - matchPattern: `MatchPattern`.
            ///   - matchScope: `MatchScope`.
            ///   - invalidFallbackBehavior: `InvalidFallbackBehavior`.
            ///   - oversizeHandling: `OversizeHandling`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MatchPattern`
                public var matchPattern: PropertyName<JsonMatchPattern> { "MatchPattern" }

                /// `MatchScope`
                public var matchScope: PropertyName<JsonMatchScope> { "MatchScope" }

                /// `InvalidFallbackBehavior`
                public var invalidFallbackBehavior: PropertyName<BodyParsingFallbackBehavior> { "InvalidFallbackBehavior" }

                /// `OversizeHandling`
                public var oversizeHandling: PropertyName<OversizeHandling> { "OversizeHandling" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `JsonMatchPattern`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonmatchpattern.html>.
        public struct JsonMatchPattern: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - all: `All`.
            ///   - includedPaths: `IncludedPaths`. Items at least 1. Each: Pattern `^[\/]+([^~]*(~[01])*){1,512}$`.
            public init(
                all: Document? = nil,
                includedPaths: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "All": all?.node,
                    "IncludedPaths": includedPaths?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `All`
                public var all: PropertyName<Document> { "All" }

                /// `IncludedPaths`
                public var includedPaths: PropertyName<List<Value<String>>> { "IncludedPaths" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `JsonMatchScope`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-jsonmatchscope.html>.
        public struct JsonMatchScope: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var all: Self { "ALL" }
            public static var key: Self { "KEY" }
            public static var value: Self { "VALUE" }
        }

        /// `AWS::WAFv2::WebACL`: `Label`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-label.html>.
        public struct Label: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Pattern `^[0-9A-Za-z_:-]{1,1024}$`.
            public init(
                name: Value<String>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `LabelMatchScope`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-labelmatchscope.html>.
        public struct LabelMatchScope: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var label: Self { "LABEL" }
            public static var namespace: Self { "NAMESPACE" }
        }

        /// `AWS::WAFv2::WebACL`: `LabelMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-labelmatchstatement.html>.
        public struct LabelMatchStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - key: `Key`. Pattern `^[0-9A-Za-z_:-]{1,1024}$`.
            ///   - scope: `Scope`.
            public init(
                key: Value<String>,
                scope: LabelMatchScope
            ) {
                self.node = Node(properties: [
                    "Key": key.node,
                    "Scope": scope.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Key`
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Scope`
                public var scope: PropertyName<LabelMatchScope> { "Scope" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ManagedRuleGroupConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupconfig.html>.
        public struct ManagedRuleGroupConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - awsManagedRulesACFPRuleSet: `AWSManagedRulesACFPRuleSet`.
            ///   - awsManagedRulesAntiDDoSRuleSet: `AWSManagedRulesAntiDDoSRuleSet`.
            ///   - awsManagedRulesATPRuleSet: `AWSManagedRulesATPRuleSet`.
            ///   - awsManagedRulesBotControlRuleSet: `AWSManagedRulesBotControlRuleSet`.
            ///   - loginPath: `LoginPath`. Length 1 to 256. Pattern `.*\S.*`.
            ///   - passwordField: `PasswordField`.
            ///   - payloadType: `PayloadType`.
            ///   - usernameField: `UsernameField`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AWSManagedRulesACFPRuleSet`
                public var awsManagedRulesACFPRuleSet: PropertyName<AWSManagedRulesACFPRuleSet> { "AWSManagedRulesACFPRuleSet" }

                /// `AWSManagedRulesAntiDDoSRuleSet`
                public var awsManagedRulesAntiDDoSRuleSet: PropertyName<AWSManagedRulesAntiDDoSRuleSet> { "AWSManagedRulesAntiDDoSRuleSet" }

                /// `AWSManagedRulesATPRuleSet`
                public var awsManagedRulesATPRuleSet: PropertyName<AWSManagedRulesATPRuleSet> { "AWSManagedRulesATPRuleSet" }

                /// `AWSManagedRulesBotControlRuleSet`
                public var awsManagedRulesBotControlRuleSet: PropertyName<AWSManagedRulesBotControlRuleSet> { "AWSManagedRulesBotControlRuleSet" }

                /// `LoginPath`
                public var loginPath: PropertyName<Value<String>> { "LoginPath" }

                /// `PasswordField`
                public var passwordField: PropertyName<FieldIdentifier> { "PasswordField" }

                /// `PayloadType`
                public var payloadType: PropertyName<PayloadType> { "PayloadType" }

                /// `UsernameField`
                public var usernameField: PropertyName<FieldIdentifier> { "UsernameField" }
            }

            /// `AWS::WAFv2::WebACL`: `ManagedRuleGroupConfig.PayloadType`
            public struct PayloadType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var formEncoded: Self { "FORM_ENCODED" }
                public static var json: Self { "JSON" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ManagedRuleGroupStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-managedrulegroupstatement.html>.
        public struct ManagedRuleGroupStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Pattern `^[0-9A-Za-z_-]{1,128}$`.
            ///   - vendorName: `VendorName`. Length 1 to 128. Pattern `\S`.
            ///   - excludedRules: `ExcludedRules`. Items 0 to 100.
            ///   - managedRuleGroupConfigs: `ManagedRuleGroupConfigs`.
            ///   - ruleActionOverrides: `RuleActionOverrides`. Items 0 to 100.
            ///   - scopeDownStatement: `ScopeDownStatement`.
            ///   - version: `Version`. Length 1 to 64. Pattern `^[\w#:\.\-/]+$`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `VendorName`
                public var vendorName: PropertyName<Value<String>> { "VendorName" }

                /// `ExcludedRules`
                public var excludedRules: PropertyName<List<ExcludedRule>> { "ExcludedRules" }

                /// `ManagedRuleGroupConfigs`
                public var managedRuleGroupConfigs: PropertyName<List<ManagedRuleGroupConfig>> { "ManagedRuleGroupConfigs" }

                /// `RuleActionOverrides`
                public var ruleActionOverrides: PropertyName<List<RuleActionOverride>> { "RuleActionOverrides" }

                /// `ScopeDownStatement`
                public var scopeDownStatement: PropertyName<Statement> { "ScopeDownStatement" }

                /// `Version`
                public var version: PropertyName<Value<String>> { "Version" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `MapMatchScope`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-mapmatchscope.html>.
        public struct MapMatchScope: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var all: Self { "ALL" }
            public static var key: Self { "KEY" }
            public static var value: Self { "VALUE" }
        }

        /// `AWS::WAFv2::WebACL`: `MonetizationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-monetizationconfig.html>.
        public struct MonetizationConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - cryptoConfig: `CryptoConfig`.
            ///   - currencyMode: `CurrencyMode`.
            public init(
                cryptoConfig: CryptoConfig? = nil,
                currencyMode: CurrencyMode? = nil
            ) {
                self.node = Node(properties: [
                    "CryptoConfig": cryptoConfig?.node,
                    "CurrencyMode": currencyMode?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CryptoConfig`
                public var cryptoConfig: PropertyName<CryptoConfig> { "CryptoConfig" }

                /// `CurrencyMode`
                public var currencyMode: PropertyName<CurrencyMode> { "CurrencyMode" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `MonetizeAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-monetizeaction.html>.
        public struct MonetizeAction: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - priceMultiplier: `PriceMultiplier`. Length 1 to 3. Pattern `^([1-9][0-9]?|100)$`.
            public init(
                priceMultiplier: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "PriceMultiplier": priceMultiplier?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PriceMultiplier`
                public var priceMultiplier: PropertyName<Value<String>> { "PriceMultiplier" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `NotStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-notstatement.html>.
        public struct NotStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - statement: `Statement`.
            public init(
                statement: Statement
            ) {
                self.node = Node(properties: [
                    "Statement": statement.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Statement`
                public var statement: PropertyName<Statement> { "Statement" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `OnSourceDDoSProtectionConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-onsourceddosprotectionconfig.html>.
        public struct OnSourceDDoSProtectionConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - albLowReputationMode: `ALBLowReputationMode`.
            public init(
                albLowReputationMode: ALBLowReputationMode
            ) {
                self.node = Node(properties: [
                    "ALBLowReputationMode": albLowReputationMode.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ALBLowReputationMode`
                public var albLowReputationMode: PropertyName<ALBLowReputationMode> { "ALBLowReputationMode" }
            }

            /// `AWS::WAFv2::WebACL`: `OnSourceDDoSProtectionConfig.ALBLowReputationMode`
            public struct ALBLowReputationMode: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var activeUnderDdos: Self { "ACTIVE_UNDER_DDOS" }
                public static var alwaysOn: Self { "ALWAYS_ON" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `OrStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-orstatement.html>.
        public struct OrStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - statements: `Statements`.
            public init(
                statements: List<Statement>
            ) {
                self.node = Node(properties: [
                    "Statements": statements.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Statements`
                public var statements: PropertyName<List<Statement>> { "Statements" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `OverrideAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-overrideaction.html>.
        public struct OverrideAction: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - count: `Count`.
            ///   - none: `None`.
            public init(
                count: Document? = nil,
                none: Document? = nil
            ) {
                self.node = Node(properties: [
                    "Count": count?.node,
                    "None": none?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Count`
                public var count: PropertyName<Document> { "Count" }

                /// `None`
                public var none: PropertyName<Document> { "None" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `OversizeHandling`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-oversizehandling.html>.
        public struct OversizeHandling: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var `continue`: Self { "CONTINUE" }
            public static var match: Self { "MATCH" }
            public static var noMatch: Self { "NO_MATCH" }
        }

        /// `AWS::WAFv2::WebACL`: `PaymentNetwork`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-paymentnetwork.html>.
        public struct PaymentNetwork: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - chain: `Chain`.
            ///   - prices: `Prices`. Items 1.
            ///   - walletAddress: `WalletAddress`. Length 26 to 44. Pattern `.*\S.*`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Chain`
                public var chain: PropertyName<BlockchainChain> { "Chain" }

                /// `Prices`
                public var prices: PropertyName<List<Price>> { "Prices" }

                /// `WalletAddress`
                public var walletAddress: PropertyName<Value<String>> { "WalletAddress" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `PositionalConstraint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-positionalconstraint.html>.
        public struct PositionalConstraint: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var contains: Self { "CONTAINS" }
            public static var containsWord: Self { "CONTAINS_WORD" }
            public static var endsWith: Self { "ENDS_WITH" }
            public static var exactly: Self { "EXACTLY" }
            public static var startsWith: Self { "STARTS_WITH" }
        }

        /// `AWS::WAFv2::WebACL`: `PreParseTextTransformation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-preparsetexttransformation.html>.
        public struct PreParseTextTransformation: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - priority: `Priority`. Range at least 0.
            ///   - type: `Type`.
            public init(
                priority: Value<Int>,
                type: PreParseTextTransformationType
            ) {
                self.node = Node(properties: [
                    "Priority": priority.node,
                    "Type": type.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Priority`
                public var priority: PropertyName<Value<Int>> { "Priority" }

                /// `Type`
                public var type: PropertyName<PreParseTextTransformationType> { "Type" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `PreParseTextTransformationType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-preparsetexttransformationtype.html>.
        public struct PreParseTextTransformationType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var combineDuplicateQueryArgsByComma: Self { "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA" }
            public static var noneValue: Self { "NONE" }
            public static var replaceSemicolonsWithAmpersands: Self { "REPLACE_SEMICOLONS_WITH_AMPERSANDS" }
            public static var urlDecode: Self { "URL_DECODE" }
            public static var urlDecodeUni: Self { "URL_DECODE_UNI" }
        }

        /// `AWS::WAFv2::WebACL`: `Price`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-price.html>.
        public struct Price: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - amount: `Amount`. Length 1 to 13. Pattern `^([1-9][0-9]*(\.[0-9]{1,3})?|0\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$`.
            ///   - currency: `Currency`.
            public init(
                amount: Value<String>,
                currency: CryptoCurrency
            ) {
                self.node = Node(properties: [
                    "Amount": amount.node,
                    "Currency": currency.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Amount`
                public var amount: PropertyName<Value<String>> { "Amount" }

                /// `Currency`
                public var currency: PropertyName<CryptoCurrency> { "Currency" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateBasedStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatement.html>.
        public struct RateBasedStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - aggregateKeyType: `AggregateKeyType`.
            ///   - limit: `Limit`. Range 10 to 2000000000.
            ///   - customKeys: `CustomKeys`. Items 0 to 5.
            ///   - evaluationWindowSec: `EvaluationWindowSec`. One of 60, 120, 300, 600.
            ///   - forwardedIPConfig: `ForwardedIPConfig`.
            ///   - scopeDownStatement: `ScopeDownStatement`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AggregateKeyType`
                public var aggregateKeyType: PropertyName<AggregateKeyType> { "AggregateKeyType" }

                /// `Limit`
                public var limit: PropertyName<Value<Int>> { "Limit" }

                /// `CustomKeys`
                public var customKeys: PropertyName<List<RateBasedStatementCustomKey>> { "CustomKeys" }

                /// `EvaluationWindowSec`
                public var evaluationWindowSec: PropertyName<Value<Int>> { "EvaluationWindowSec" }

                /// `ForwardedIPConfig`
                public var forwardedIPConfig: PropertyName<ForwardedIPConfiguration> { "ForwardedIPConfig" }

                /// `ScopeDownStatement`
                public var scopeDownStatement: PropertyName<Statement> { "ScopeDownStatement" }
            }

            /// `AWS::WAFv2::WebACL`: `RateBasedStatement.AggregateKeyType`
            public struct AggregateKeyType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var constant: Self { "CONSTANT" }
                public static var customKeys: Self { "CUSTOM_KEYS" }
                public static var forwardedIp: Self { "FORWARDED_IP" }
                public static var ip: Self { "IP" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateBasedStatementCustomKey`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratebasedstatementcustomkey.html>.
        public struct RateBasedStatementCustomKey: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - asn: `ASN`.
            ///   - cookie: `Cookie`.
            ///   - forwardedIP: `ForwardedIP`.
            ///   - header: `Header`.
            ///   - httpMethod: `HTTPMethod`.
            ///   - ip: `IP`.
            ///   - ja3Fingerprint: `JA3Fingerprint`.
            ///   - ja4Fingerprint: `JA4Fingerprint`.
            ///   - labelNamespace: `LabelNamespace`.
            ///   - queryArgument: `QueryArgument`.
            ///   - queryString: `QueryString`.
            ///   - uriPath: `UriPath`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ASN`
                public var asn: PropertyName<Document> { "ASN" }

                /// `Cookie`
                public var cookie: PropertyName<RateLimitCookie> { "Cookie" }

                /// `ForwardedIP`
                public var forwardedIP: PropertyName<Document> { "ForwardedIP" }

                /// `Header`
                public var header: PropertyName<RateLimitHeader> { "Header" }

                /// `HTTPMethod`
                public var httpMethod: PropertyName<Document> { "HTTPMethod" }

                /// `IP`
                public var ip: PropertyName<Document> { "IP" }

                /// `JA3Fingerprint`
                public var ja3Fingerprint: PropertyName<RateLimitJA3Fingerprint> { "JA3Fingerprint" }

                /// `JA4Fingerprint`
                public var ja4Fingerprint: PropertyName<RateLimitJA4Fingerprint> { "JA4Fingerprint" }

                /// `LabelNamespace`
                public var labelNamespace: PropertyName<RateLimitLabelNamespace> { "LabelNamespace" }

                /// `QueryArgument`
                public var queryArgument: PropertyName<RateLimitQueryArgument> { "QueryArgument" }

                /// `QueryString`
                public var queryString: PropertyName<RateLimitQueryString> { "QueryString" }

                /// `UriPath`
                public var uriPath: PropertyName<RateLimitUriPath> { "UriPath" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitCookie`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitcookie.html>.
        public struct RateLimitCookie: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Length 1 to 64. Pattern `.*\S.*`.
            ///   - textTransformations: `TextTransformations`. Items at least 1.
            public init(
                name: Value<String>,
                textTransformations: List<TextTransformation>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "TextTransformations": textTransformations.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `TextTransformations`
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitHeader`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitheader.html>.
        public struct RateLimitHeader: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Length 1 to 64. Pattern `.*\S.*`.
            ///   - textTransformations: `TextTransformations`. Items at least 1.
            public init(
                name: Value<String>,
                textTransformations: List<TextTransformation>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "TextTransformations": textTransformations.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `TextTransformations`
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitJA3Fingerprint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitja3fingerprint.html>.
        public struct RateLimitJA3Fingerprint: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: `FallbackBehavior`.
            public init(
                fallbackBehavior: FallbackBehavior
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FallbackBehavior`
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }
            }

            /// `AWS::WAFv2::WebACL`: `RateLimitJA3Fingerprint.FallbackBehavior`
            public struct FallbackBehavior: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var match: Self { "MATCH" }
                public static var noMatch: Self { "NO_MATCH" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitJA4Fingerprint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitja4fingerprint.html>.
        public struct RateLimitJA4Fingerprint: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: `FallbackBehavior`.
            public init(
                fallbackBehavior: FallbackBehavior
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FallbackBehavior`
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }
            }

            /// `AWS::WAFv2::WebACL`: `RateLimitJA4Fingerprint.FallbackBehavior`
            public struct FallbackBehavior: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var match: Self { "MATCH" }
                public static var noMatch: Self { "NO_MATCH" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitLabelNamespace`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitlabelnamespace.html>.
        public struct RateLimitLabelNamespace: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - namespace: `Namespace`. Pattern `^[0-9A-Za-z_:-]{1,1024}$`.
            public init(
                namespace: Value<String>
            ) {
                self.node = Node(properties: [
                    "Namespace": namespace.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Namespace`
                public var namespace: PropertyName<Value<String>> { "Namespace" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitQueryArgument`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitqueryargument.html>.
        public struct RateLimitQueryArgument: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Length 1 to 64. Pattern `.*\S.*`.
            ///   - textTransformations: `TextTransformations`. Items at least 1.
            public init(
                name: Value<String>,
                textTransformations: List<TextTransformation>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "TextTransformations": textTransformations.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `TextTransformations`
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitQueryString`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimitquerystring.html>.
        public struct RateLimitQueryString: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - textTransformations: `TextTransformations`. Items at least 1.
            public init(
                textTransformations: List<TextTransformation>
            ) {
                self.node = Node(properties: [
                    "TextTransformations": textTransformations.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `TextTransformations`
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RateLimitUriPath`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ratelimituripath.html>.
        public struct RateLimitUriPath: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - textTransformations: `TextTransformations`. Items at least 1.
            public init(
                textTransformations: List<TextTransformation>
            ) {
                self.node = Node(properties: [
                    "TextTransformations": textTransformations.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `TextTransformations`
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `Regex`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regex.html>.
        public struct Regex: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - regexString: `RegexString`. Length 1 to 512.
            public init(
                regexString: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "RegexString": regexString?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `RegexString`
                public var regexString: PropertyName<Value<String>> { "RegexString" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RegexMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexmatchstatement.html>.
        public struct RegexMatchStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fieldToMatch: `FieldToMatch`.
            ///   - regexString: `RegexString`. Length 1 to 512.
            ///   - textTransformations: `TextTransformations`. Items at least 1.
            ///   - preParseTextTransformations: `PreParseTextTransformations`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FieldToMatch`
                public var fieldToMatch: PropertyName<FieldToMatch> { "FieldToMatch" }

                /// `RegexString`
                public var regexString: PropertyName<Value<String>> { "RegexString" }

                /// `TextTransformations`
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }

                /// `PreParseTextTransformations`
                public var preParseTextTransformations: PropertyName<List<PreParseTextTransformation>> { "PreParseTextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RegexPatternSetReferenceStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-regexpatternsetreferencestatement.html>.
        public struct RegexPatternSetReferenceStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: `Arn`. Length 20 to 2048. Pattern `\S`.
            ///   - fieldToMatch: `FieldToMatch`.
            ///   - textTransformations: `TextTransformations`. Items at least 1.
            ///   - preParseTextTransformations: `PreParseTextTransformations`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Arn`
                public var arn: PropertyName<ARN<WAFv2.RegexPatternSet>> { "Arn" }

                /// `FieldToMatch`
                public var fieldToMatch: PropertyName<FieldToMatch> { "FieldToMatch" }

                /// `TextTransformations`
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }

                /// `PreParseTextTransformations`
                public var preParseTextTransformations: PropertyName<List<PreParseTextTransformation>> { "PreParseTextTransformations" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RequestBodyAssociatedResourceTypeConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestbodyassociatedresourcetypeconfig.html>.
        public struct RequestBodyAssociatedResourceTypeConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - defaultSizeInspectionLimit: `DefaultSizeInspectionLimit`.
            public init(
                defaultSizeInspectionLimit: SizeInspectionLimit
            ) {
                self.node = Node(properties: [
                    "DefaultSizeInspectionLimit": defaultSizeInspectionLimit.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `DefaultSizeInspectionLimit`
                public var defaultSizeInspectionLimit: PropertyName<SizeInspectionLimit> { "DefaultSizeInspectionLimit" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RequestInspection`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspection.html>.
        public struct RequestInspection: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - passwordField: `PasswordField`.
            ///   - payloadType: `PayloadType`.
            ///   - usernameField: `UsernameField`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PasswordField`
                public var passwordField: PropertyName<FieldIdentifier> { "PasswordField" }

                /// `PayloadType`
                public var payloadType: PropertyName<PayloadType> { "PayloadType" }

                /// `UsernameField`
                public var usernameField: PropertyName<FieldIdentifier> { "UsernameField" }
            }

            /// `AWS::WAFv2::WebACL`: `RequestInspection.PayloadType`
            public struct PayloadType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var formEncoded: Self { "FORM_ENCODED" }
                public static var json: Self { "JSON" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RequestInspectionACFP`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-requestinspectionacfp.html>.
        public struct RequestInspectionACFP: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - payloadType: `PayloadType`.
            ///   - addressFields: `AddressFields`.
            ///   - emailField: `EmailField`.
            ///   - passwordField: `PasswordField`.
            ///   - phoneNumberFields: `PhoneNumberFields`.
            ///   - usernameField: `UsernameField`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PayloadType`
                public var payloadType: PropertyName<PayloadType> { "PayloadType" }

                /// `AddressFields`
                public var addressFields: PropertyName<List<FieldIdentifier>> { "AddressFields" }

                /// `EmailField`
                public var emailField: PropertyName<FieldIdentifier> { "EmailField" }

                /// `PasswordField`
                public var passwordField: PropertyName<FieldIdentifier> { "PasswordField" }

                /// `PhoneNumberFields`
                public var phoneNumberFields: PropertyName<List<FieldIdentifier>> { "PhoneNumberFields" }

                /// `UsernameField`
                public var usernameField: PropertyName<FieldIdentifier> { "UsernameField" }
            }

            /// `AWS::WAFv2::WebACL`: `RequestInspectionACFP.PayloadType`
            public struct PayloadType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var formEncoded: Self { "FORM_ENCODED" }
                public static var json: Self { "JSON" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ResponseContentType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responsecontenttype.html>.
        public struct ResponseContentType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var applicationJson: Self { "APPLICATION_JSON" }
            public static var textHtml: Self { "TEXT_HTML" }
            public static var textPlain: Self { "TEXT_PLAIN" }
        }

        /// `AWS::WAFv2::WebACL`: `ResponseInspection`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspection.html>.
        public struct ResponseInspection: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - bodyContains: `BodyContains`.
            ///   - header: `Header`.
            ///   - json: `Json`.
            ///   - statusCode: `StatusCode`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `BodyContains`
                public var bodyContains: PropertyName<ResponseInspectionBodyContains> { "BodyContains" }

                /// `Header`
                public var header: PropertyName<ResponseInspectionHeader> { "Header" }

                /// `Json`
                public var json: PropertyName<ResponseInspectionJson> { "Json" }

                /// `StatusCode`
                public var statusCode: PropertyName<ResponseInspectionStatusCode> { "StatusCode" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ResponseInspectionBodyContains`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionbodycontains.html>.
        public struct ResponseInspectionBodyContains: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - failureStrings: `FailureStrings`. Items 1 to 5. Each: Length 1 to 100. Each: Pattern `.*\S.*`.
            ///   - successStrings: `SuccessStrings`. Items 1 to 5. Each: Length 1 to 100. Each: Pattern `.*\S.*`.
            public init(
                failureStrings: List<Value<String>>,
                successStrings: List<Value<String>>
            ) {
                self.node = Node(properties: [
                    "FailureStrings": failureStrings.node,
                    "SuccessStrings": successStrings.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FailureStrings`
                public var failureStrings: PropertyName<List<Value<String>>> { "FailureStrings" }

                /// `SuccessStrings`
                public var successStrings: PropertyName<List<Value<String>>> { "SuccessStrings" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ResponseInspectionHeader`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionheader.html>.
        public struct ResponseInspectionHeader: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - failureValues: `FailureValues`. Items 1 to 3. Each: Length 1 to 100. Each: Pattern `.*\S.*`.
            ///   - name: `Name`. Length 1 to 200. Pattern `.*\S.*`.
            ///   - successValues: `SuccessValues`. Items 1 to 3. Each: Length 1 to 100. Each: Pattern `.*\S.*`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FailureValues`
                public var failureValues: PropertyName<List<Value<String>>> { "FailureValues" }

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `SuccessValues`
                public var successValues: PropertyName<List<Value<String>>> { "SuccessValues" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ResponseInspectionJson`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionjson.html>.
        public struct ResponseInspectionJson: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - failureValues: `FailureValues`. Items 1 to 5. Each: Length 1 to 100. Each: Pattern `.*\S.*`.
            ///   - identifier: `Identifier`. Length 1 to 512. Pattern `.*\S.*`.
            ///   - successValues: `SuccessValues`. Items 1 to 5. Each: Length 1 to 100. Each: Pattern `.*\S.*`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FailureValues`
                public var failureValues: PropertyName<List<Value<String>>> { "FailureValues" }

                /// `Identifier`
                public var identifier: PropertyName<Value<String>> { "Identifier" }

                /// `SuccessValues`
                public var successValues: PropertyName<List<Value<String>>> { "SuccessValues" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `ResponseInspectionStatusCode`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-responseinspectionstatuscode.html>.
        public struct ResponseInspectionStatusCode: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - failureCodes: `FailureCodes`. Items 1 to 10. Each: Length 0 to 999. Each: Range 0 to 999.
            ///   - successCodes: `SuccessCodes`. Items 1 to 10. Each: Length 0 to 999. Each: Range 0 to 999.
            public init(
                failureCodes: List<Value<Int>>,
                successCodes: List<Value<Int>>
            ) {
                self.node = Node(properties: [
                    "FailureCodes": failureCodes.node,
                    "SuccessCodes": successCodes.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FailureCodes`
                public var failureCodes: PropertyName<List<Value<Int>>> { "FailureCodes" }

                /// `SuccessCodes`
                public var successCodes: PropertyName<List<Value<Int>>> { "SuccessCodes" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `Rule`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rule.html>.
        public struct Rule: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Pattern `^[0-9A-Za-z_-]{1,128}$`.
            ///   - priority: `Priority`. Range at least 0.
            ///   - statement: `Statement`.
            ///   - visibilityConfig: `VisibilityConfig`.
            ///   - action: `Action`.
            ///   - captchaConfig: `CaptchaConfig`.
            ///   - challengeConfig: `ChallengeConfig`.
            ///   - overrideAction: `OverrideAction`.
            ///   - ruleLabels: `RuleLabels`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Priority`
                public var priority: PropertyName<Value<Int>> { "Priority" }

                /// `Statement`
                public var statement: PropertyName<Statement> { "Statement" }

                /// `VisibilityConfig`
                public var visibilityConfig: PropertyName<VisibilityConfig> { "VisibilityConfig" }

                /// `Action`
                public var action: PropertyName<RuleAction> { "Action" }

                /// `CaptchaConfig`
                public var captchaConfig: PropertyName<CaptchaConfig> { "CaptchaConfig" }

                /// `ChallengeConfig`
                public var challengeConfig: PropertyName<ChallengeConfig> { "ChallengeConfig" }

                /// `OverrideAction`
                public var overrideAction: PropertyName<OverrideAction> { "OverrideAction" }

                /// `RuleLabels`
                public var ruleLabels: PropertyName<List<Label>> { "RuleLabels" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RuleAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleaction.html>.
        public struct RuleAction: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - allow: `Allow`.
            ///   - block: `Block`.
            ///   - captcha: `Captcha`.
            ///   - challenge: `Challenge`.
            ///   - count: `Count`.
            ///   - monetize: `Monetize`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Allow`
                public var allow: PropertyName<AllowAction> { "Allow" }

                /// `Block`
                public var block: PropertyName<BlockAction> { "Block" }

                /// `Captcha`
                public var captcha: PropertyName<CaptchaAction> { "Captcha" }

                /// `Challenge`
                public var challenge: PropertyName<ChallengeAction> { "Challenge" }

                /// `Count`
                public var count: PropertyName<CountAction> { "Count" }

                /// `Monetize`
                public var monetize: PropertyName<MonetizeAction> { "Monetize" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RuleActionOverride`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-ruleactionoverride.html>.
        public struct RuleActionOverride: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - actionToUse: `ActionToUse`.
            ///   - name: `Name`. Pattern `^[0-9A-Za-z_-]{1,128}$`.
            public init(
                actionToUse: RuleAction,
                name: Value<String>
            ) {
                self.node = Node(properties: [
                    "ActionToUse": actionToUse.node,
                    "Name": name.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ActionToUse`
                public var actionToUse: PropertyName<RuleAction> { "ActionToUse" }

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `RuleGroupReferenceStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-rulegroupreferencestatement.html>.
        public struct RuleGroupReferenceStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: `Arn`. Length 20 to 2048. Pattern `\S`.
            ///   - excludedRules: `ExcludedRules`. Items 0 to 100.
            ///   - ruleActionOverrides: `RuleActionOverrides`. Items 0 to 100.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Arn`
                public var arn: PropertyName<ARN<WAFv2.RuleGroup>> { "Arn" }

                /// `ExcludedRules`
                public var excludedRules: PropertyName<List<ExcludedRule>> { "ExcludedRules" }

                /// `RuleActionOverrides`
                public var ruleActionOverrides: PropertyName<List<RuleActionOverride>> { "RuleActionOverrides" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `Scope`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-scope.html>.
        public struct Scope: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var cloudfront: Self { "CLOUDFRONT" }
            public static var regional: Self { "REGIONAL" }
        }

        /// `AWS::WAFv2::WebACL`: `SensitivityLevel`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sensitivitylevel.html>.
        public struct SensitivityLevel: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var high: Self { "HIGH" }
            public static var low: Self { "LOW" }
        }

        /// `AWS::WAFv2::WebACL`: `SensitivityToAct`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sensitivitytoact.html>.
        public struct SensitivityToAct: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var high: Self { "HIGH" }
            public static var low: Self { "LOW" }
            public static var medium: Self { "MEDIUM" }
        }

        /// `AWS::WAFv2::WebACL`: `SizeConstraintStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sizeconstraintstatement.html>.
        public struct SizeConstraintStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - comparisonOperator: `ComparisonOperator`.
            ///   - fieldToMatch: `FieldToMatch`.
            ///   - size: `Size`. Range 0 to 21474836480.
            ///   - textTransformations: `TextTransformations`. Items at least 1.
            ///   - preParseTextTransformations: `PreParseTextTransformations`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ComparisonOperator`
                public var comparisonOperator: PropertyName<ComparisonOperator> { "ComparisonOperator" }

                /// `FieldToMatch`
                public var fieldToMatch: PropertyName<FieldToMatch> { "FieldToMatch" }

                /// `Size`
                public var size: PropertyName<Value<Double>> { "Size" }

                /// `TextTransformations`
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }

                /// `PreParseTextTransformations`
                public var preParseTextTransformations: PropertyName<List<PreParseTextTransformation>> { "PreParseTextTransformations" }
            }

            /// `AWS::WAFv2::WebACL`: `SizeConstraintStatement.ComparisonOperator`
            public struct ComparisonOperator: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var eq: Self { "EQ" }
                public static var ge: Self { "GE" }
                public static var gt: Self { "GT" }
                public static var le: Self { "LE" }
                public static var lt: Self { "LT" }
                public static var ne: Self { "NE" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `SizeInspectionLimit`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sizeinspectionlimit.html>.
        public struct SizeInspectionLimit: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var kb16: Self { "KB_16" }
            public static var kb32: Self { "KB_32" }
            public static var kb48: Self { "KB_48" }
            public static var kb64: Self { "KB_64" }
        }

        /// `AWS::WAFv2::WebACL`: `SqliMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-sqlimatchstatement.html>.
        public struct SqliMatchStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fieldToMatch: `FieldToMatch`.
            ///   - textTransformations: `TextTransformations`. Items at least 1.
            ///   - preParseTextTransformations: `PreParseTextTransformations`.
            ///   - sensitivityLevel: `SensitivityLevel`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FieldToMatch`
                public var fieldToMatch: PropertyName<FieldToMatch> { "FieldToMatch" }

                /// `TextTransformations`
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }

                /// `PreParseTextTransformations`
                public var preParseTextTransformations: PropertyName<List<PreParseTextTransformation>> { "PreParseTextTransformations" }

                /// `SensitivityLevel`
                public var sensitivityLevel: PropertyName<SensitivityLevel> { "SensitivityLevel" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `Statement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-statement.html>.
        public struct Statement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - andStatement: `AndStatement`.
            ///   - asnMatchStatement: `AsnMatchStatement`.
            ///   - byteMatchStatement: `ByteMatchStatement`.
            ///   - geoMatchStatement: `GeoMatchStatement`.
            ///   - ipSetReferenceStatement: `IPSetReferenceStatement`.
            ///   - labelMatchStatement: `LabelMatchStatement`.
            ///   - managedRuleGroupStatement: `ManagedRuleGroupStatement`.
            ///   - notStatement: `NotStatement`.
            ///   - orStatement: `OrStatement`.
            ///   - rateBasedStatement: `RateBasedStatement`.
            ///   - regexMatchStatement: `RegexMatchStatement`.
            ///   - regexPatternSetReferenceStatement: `RegexPatternSetReferenceStatement`.
            ///   - ruleGroupReferenceStatement: `RuleGroupReferenceStatement`.
            ///   - sizeConstraintStatement: `SizeConstraintStatement`.
            ///   - sqliMatchStatement: `SqliMatchStatement`.
            ///   - xssMatchStatement: `XssMatchStatement`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AndStatement`
                public var andStatement: PropertyName<AndStatement> { "AndStatement" }

                /// `AsnMatchStatement`
                public var asnMatchStatement: PropertyName<AsnMatchStatement> { "AsnMatchStatement" }

                /// `ByteMatchStatement`
                public var byteMatchStatement: PropertyName<ByteMatchStatement> { "ByteMatchStatement" }

                /// `GeoMatchStatement`
                public var geoMatchStatement: PropertyName<GeoMatchStatement> { "GeoMatchStatement" }

                /// `IPSetReferenceStatement`
                public var ipSetReferenceStatement: PropertyName<IPSetReferenceStatement> { "IPSetReferenceStatement" }

                /// `LabelMatchStatement`
                public var labelMatchStatement: PropertyName<LabelMatchStatement> { "LabelMatchStatement" }

                /// `ManagedRuleGroupStatement`
                public var managedRuleGroupStatement: PropertyName<ManagedRuleGroupStatement> { "ManagedRuleGroupStatement" }

                /// `NotStatement`
                public var notStatement: PropertyName<NotStatement> { "NotStatement" }

                /// `OrStatement`
                public var orStatement: PropertyName<OrStatement> { "OrStatement" }

                /// `RateBasedStatement`
                public var rateBasedStatement: PropertyName<RateBasedStatement> { "RateBasedStatement" }

                /// `RegexMatchStatement`
                public var regexMatchStatement: PropertyName<RegexMatchStatement> { "RegexMatchStatement" }

                /// `RegexPatternSetReferenceStatement`
                public var regexPatternSetReferenceStatement: PropertyName<RegexPatternSetReferenceStatement> { "RegexPatternSetReferenceStatement" }

                /// `RuleGroupReferenceStatement`
                public var ruleGroupReferenceStatement: PropertyName<RuleGroupReferenceStatement> { "RuleGroupReferenceStatement" }

                /// `SizeConstraintStatement`
                public var sizeConstraintStatement: PropertyName<SizeConstraintStatement> { "SizeConstraintStatement" }

                /// `SqliMatchStatement`
                public var sqliMatchStatement: PropertyName<SqliMatchStatement> { "SqliMatchStatement" }

                /// `XssMatchStatement`
                public var xssMatchStatement: PropertyName<XssMatchStatement> { "XssMatchStatement" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `TextTransformation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-texttransformation.html>.
        public struct TextTransformation: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - priority: `Priority`. Range at least 0.
            ///   - type: `Type`.
            public init(
                priority: Value<Int>,
                type: TextTransformationType
            ) {
                self.node = Node(properties: [
                    "Priority": priority.node,
                    "Type": type.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Priority`
                public var priority: PropertyName<Value<Int>> { "Priority" }

                /// `Type`
                public var type: PropertyName<TextTransformationType> { "Type" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `TextTransformationType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-texttransformationtype.html>.
        public struct TextTransformationType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var base64Decode: Self { "BASE64_DECODE" }
            public static var base64DecodeExt: Self { "BASE64_DECODE_EXT" }
            public static var cmdLine: Self { "CMD_LINE" }
            public static var cmdLineUnix: Self { "CMD_LINE_UNIX" }
            public static var cmdLineWin: Self { "CMD_LINE_WIN" }
            public static var compressWhiteSpace: Self { "COMPRESS_WHITE_SPACE" }
            public static var cssDecode: Self { "CSS_DECODE" }
            public static var escapeSeqDecode: Self { "ESCAPE_SEQ_DECODE" }
            public static var hexDecode: Self { "HEX_DECODE" }
            public static var htmlEntityDecode: Self { "HTML_ENTITY_DECODE" }
            public static var jsDecode: Self { "JS_DECODE" }
            public static var jsDecodeExt: Self { "JS_DECODE_EXT" }
            public static var lowercase: Self { "LOWERCASE" }
            public static var md5: Self { "MD5" }
            public static var noneValue: Self { "NONE" }
            public static var normalizePath: Self { "NORMALIZE_PATH" }
            public static var normalizePathWin: Self { "NORMALIZE_PATH_WIN" }
            public static var removeCommentsChar: Self { "REMOVE_COMMENTS_CHAR" }
            public static var removeNulls: Self { "REMOVE_NULLS" }
            public static var removeWhitespace: Self { "REMOVE_WHITESPACE" }
            public static var replaceComments: Self { "REPLACE_COMMENTS" }
            public static var replaceNulls: Self { "REPLACE_NULLS" }
            public static var sha256: Self { "SHA256" }
            public static var sqlHexDecode: Self { "SQL_HEX_DECODE" }
            public static var trim: Self { "TRIM" }
            public static var trimLeft: Self { "TRIM_LEFT" }
            public static var trimRight: Self { "TRIM_RIGHT" }
            public static var uppercase: Self { "UPPERCASE" }
            public static var urlDecode: Self { "URL_DECODE" }
            public static var urlDecodeUni: Self { "URL_DECODE_UNI" }
            public static var utf8ToUnicode: Self { "UTF8_TO_UNICODE" }
        }

        /// `AWS::WAFv2::WebACL`: `UriFragment`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-urifragment.html>.
        public struct UriFragment: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fallbackBehavior: `FallbackBehavior`.
            public init(
                fallbackBehavior: FallbackBehavior? = nil
            ) {
                self.node = Node(properties: [
                    "FallbackBehavior": fallbackBehavior?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FallbackBehavior`
                public var fallbackBehavior: PropertyName<FallbackBehavior> { "FallbackBehavior" }
            }

            /// `AWS::WAFv2::WebACL`: `UriFragment.FallbackBehavior`
            public struct FallbackBehavior: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var match: Self { "MATCH" }
                public static var noMatch: Self { "NO_MATCH" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `UsageOfAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-usageofaction.html>.
        public struct UsageOfAction: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var disabled: Self { "DISABLED" }
            public static var enabled: Self { "ENABLED" }
        }

        /// `AWS::WAFv2::WebACL`: `VisibilityConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-visibilityconfig.html>.
        public struct VisibilityConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - cloudWatchMetricsEnabled: `CloudWatchMetricsEnabled`.
            ///   - metricName: `MetricName`. Length 1 to 128. Pattern `^[\w#:\.\-/]+$`.
            ///   - sampledRequestsEnabled: `SampledRequestsEnabled`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CloudWatchMetricsEnabled`
                public var cloudWatchMetricsEnabled: PropertyName<Value<Bool>> { "CloudWatchMetricsEnabled" }

                /// `MetricName`
                public var metricName: PropertyName<Value<String>> { "MetricName" }

                /// `SampledRequestsEnabled`
                public var sampledRequestsEnabled: PropertyName<Value<Bool>> { "SampledRequestsEnabled" }
            }
        }

        /// `AWS::WAFv2::WebACL`: `XssMatchStatement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-xssmatchstatement.html>.
        public struct XssMatchStatement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - fieldToMatch: `FieldToMatch`.
            ///   - textTransformations: `TextTransformations`. Items at least 1.
            ///   - preParseTextTransformations: `PreParseTextTransformations`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `FieldToMatch`
                public var fieldToMatch: PropertyName<FieldToMatch> { "FieldToMatch" }

                /// `TextTransformations`
                public var textTransformations: PropertyName<List<TextTransformation>> { "TextTransformations" }

                /// `PreParseTextTransformations`
                public var preParseTextTransformations: PropertyName<List<PreParseTextTransformation>> { "PreParseTextTransformations" }
            }
        }
    }
}
