// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension CloudFormation {
    /// `AWS::CloudFormation::StackSet`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html>.
    public struct StackSet: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::CloudFormation::StackSet" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - permissionModel: One of `SERVICE_MANAGED`, `SELF_MANAGED`. A change replaces the resource.
        ///   - stackSetName: Length at most 128. Pattern `^[a-zA-Z][a-zA-Z0-9\-]{0,127}$`. A change replaces the resource.
        ///   - administrationRoleARN: Length 20 to 2048.
        ///   - callAs: One of `SELF`, `DELEGATED_ADMIN`. Never read back.
        ///   - capabilities: One of `CAPABILITY_IAM`, `CAPABILITY_NAMED_IAM`, `CAPABILITY_AUTO_EXPAND`. No item twice.
        ///   - description: Length 1 to 1024.
        ///   - executionRoleName: Length 1 to 64. Pattern `^[a-zA-Z_0-9+=,.@/-]+$`.
        ///   - operationPreferences: Never read back.
        ///   - parameters: No item twice.
        ///   - stackInstancesGroup: No item twice. Never read back.
        ///   - tags: Items 0 to 50. No item twice.
        ///   - templateBody: Length 1 to 51200.
        ///   - templateURL: Length 1 to 5120. Never read back.
        public init(
            _ logicalID: String,
            permissionModel: PermissionModel,
            stackSetName: Value<String>,
            administrationRoleARN: ARN<IAM.Role>? = nil,
            autoDeployment: AutoDeployment? = nil,
            callAs: CallAs? = nil,
            capabilities: List<Capability>? = nil,
            description: Value<String>? = nil,
            executionRoleName: ID<IAM.Role>? = nil,
            managedExecution: ManagedExecution? = nil,
            operationPreferences: OperationPreferences? = nil,
            parameters: List<Parameter>? = nil,
            stackInstancesGroup: List<StackInstances>? = nil,
            tags: List<Tag>? = nil,
            templateBody: Value<String>? = nil,
            templateURL: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<CloudFormation.StackSet>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "PermissionModel": permissionModel.node,
                    "StackSetName": stackSetName.node,
                    "AdministrationRoleARN": administrationRoleARN?.node,
                    "AutoDeployment": autoDeployment?.node,
                    "CallAs": callAs?.node,
                    "Capabilities": capabilities?.node,
                    "Description": description?.node,
                    "ExecutionRoleName": executionRoleName?.node,
                    "ManagedExecution": managedExecution?.node,
                    "OperationPreferences": operationPreferences?.node,
                    "Parameters": parameters?.node,
                    "StackInstancesGroup": stackInstancesGroup?.node,
                    "Tags": tags?.node,
                    "TemplateBody": templateBody?.node,
                    "TemplateURL": templateURL?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<CloudFormation.StackSet> { .init(node: resource.ref) }

        /// `StackSetId`
        public var stackSetId: ID<CloudFormation.StackSet> { .init(node: resource.attribute("StackSetId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `PermissionModel`. One of `SERVICE_MANAGED`, `SELF_MANAGED`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-permissionmodel)
            public var permissionModel: PropertyName<PermissionModel> { "PermissionModel" }

            /// `StackSetName`. Length at most 128. Pattern `^[a-zA-Z][a-zA-Z0-9\-]{0,127}$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-stacksetname)
            public var stackSetName: PropertyName<Value<String>> { "StackSetName" }

            /// `AdministrationRoleARN`. Length 20 to 2048. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-administrationrolearn)
            public var administrationRoleARN: PropertyName<ARN<IAM.Role>> { "AdministrationRoleARN" }

            /// `AutoDeployment`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-autodeployment)
            public var autoDeployment: PropertyName<AutoDeployment> { "AutoDeployment" }

            /// `CallAs`. One of `SELF`, `DELEGATED_ADMIN`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-callas)
            public var callAs: PropertyName<CallAs> { "CallAs" }

            /// `Capabilities`. One of `CAPABILITY_IAM`, `CAPABILITY_NAMED_IAM`, `CAPABILITY_AUTO_EXPAND`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-capabilities)
            public var capabilities: PropertyName<List<Capability>> { "Capabilities" }

            /// `Description`. Length 1 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `ExecutionRoleName`. Length 1 to 64. Pattern `^[a-zA-Z_0-9+=,.@/-]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-executionrolename)
            public var executionRoleName: PropertyName<ID<IAM.Role>> { "ExecutionRoleName" }

            /// `ManagedExecution`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-managedexecution)
            public var managedExecution: PropertyName<ManagedExecution> { "ManagedExecution" }

            /// `OperationPreferences`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-operationpreferences)
            public var operationPreferences: PropertyName<OperationPreferences> { "OperationPreferences" }

            /// `Parameters`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-parameters)
            public var parameters: PropertyName<List<Parameter>> { "Parameters" }

            /// `StackInstancesGroup`. No item twice. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-stackinstancesgroup)
            public var stackInstancesGroup: PropertyName<List<StackInstances>> { "StackInstancesGroup" }

            /// `Tags`. Items 0 to 50. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TemplateBody`. Length 1 to 51200. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-templatebody)
            public var templateBody: PropertyName<Value<String>> { "TemplateBody" }

            /// `TemplateURL`. Length 1 to 5120. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html#cfn-cloudformation-stackset-templateurl)
            public var templateURL: PropertyName<Value<String>> { "TemplateURL" }
        }

        /// `AWS::CloudFormation::StackSet`: `AutoDeployment`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-autodeployment.html>.
        public struct AutoDeployment: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dependsOn: No item twice.
            public init(
                dependsOn: List<Value<String>>? = nil,
                enabled: Value<Bool>? = nil,
                retainStacksOnAccountRemoval: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "DependsOn": dependsOn?.node,
                    "Enabled": enabled?.node,
                    "RetainStacksOnAccountRemoval": retainStacksOnAccountRemoval?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DependsOn`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-autodeployment.html#cfn-cloudformation-stackset-autodeployment-dependson)
                public var dependsOn: PropertyName<List<Value<String>>> { "DependsOn" }

                /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-autodeployment.html#cfn-cloudformation-stackset-autodeployment-enabled)
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `RetainStacksOnAccountRemoval`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-autodeployment.html#cfn-cloudformation-stackset-autodeployment-retainstacksonaccountremoval)
                public var retainStacksOnAccountRemoval: PropertyName<Value<Bool>> { "RetainStacksOnAccountRemoval" }
            }
        }

        /// `AWS::CloudFormation::StackSet`: `CallAs`
        public final class CallAs: OpenEnum, @unchecked Sendable {
            /// `DELEGATED_ADMIN`
            public static var delegatedAdmin: CallAs { "DELEGATED_ADMIN" }
            /// `SELF`
            public static var selfValue: CallAs { "SELF" }
        }

        /// `AWS::CloudFormation::StackSet`: `Capability`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-capability.html>.
        public final class Capability: OpenEnum, @unchecked Sendable {
            /// `CAPABILITY_AUTO_EXPAND`
            public static var capabilityAutoExpand: Capability { "CAPABILITY_AUTO_EXPAND" }
            /// `CAPABILITY_IAM`
            public static var capabilityIam: Capability { "CAPABILITY_IAM" }
            /// `CAPABILITY_NAMED_IAM`
            public static var capabilityNamedIam: Capability { "CAPABILITY_NAMED_IAM" }
        }

        /// `AWS::CloudFormation::StackSet`: `ConcurrencyMode`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-concurrencymode.html>.
        public final class ConcurrencyMode: OpenEnum, @unchecked Sendable {
            /// `SOFT_FAILURE_TOLERANCE`
            public static var softFailureTolerance: ConcurrencyMode { "SOFT_FAILURE_TOLERANCE" }
            /// `STRICT_FAILURE_TOLERANCE`
            public static var strictFailureTolerance: ConcurrencyMode { "STRICT_FAILURE_TOLERANCE" }
        }

        /// `AWS::CloudFormation::StackSet`: `DeploymentTargets`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-deploymenttargets.html>.
        public struct DeploymentTargets: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - accountFilterType: One of `NONE`, `UNION`, `INTERSECTION`, `DIFFERENCE`.
            ///   - accounts: Items at least 1. No item twice. Each: Pattern `^[0-9]{12}$`.
            ///   - accountsUrl: Length 1 to 5120. Pattern `(s3://|http(s?)://).+`.
            ///   - organizationalUnitIds: Items at least 1. No item twice. Each: Pattern `^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$`.
            public init(
                accountFilterType: AccountFilterType? = nil,
                accounts: List<Value<String>>? = nil,
                accountsUrl: Value<String>? = nil,
                organizationalUnitIds: List<ID<Organizations.OrganizationalUnit>>? = nil
            ) {
                self.node = Node(properties: [
                    "AccountFilterType": accountFilterType?.node,
                    "Accounts": accounts?.node,
                    "AccountsUrl": accountsUrl?.node,
                    "OrganizationalUnitIds": organizationalUnitIds?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AccountFilterType`. One of `NONE`, `UNION`, `INTERSECTION`, `DIFFERENCE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-deploymenttargets.html#cfn-cloudformation-stackset-deploymenttargets-accountfiltertype)
                public var accountFilterType: PropertyName<AccountFilterType> { "AccountFilterType" }

                /// `Accounts`. Items at least 1. No item twice. Each: Pattern `^[0-9]{12}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-deploymenttargets.html#cfn-cloudformation-stackset-deploymenttargets-accounts)
                public var accounts: PropertyName<List<Value<String>>> { "Accounts" }

                /// `AccountsUrl`. Length 1 to 5120. Pattern `(s3://|http(s?)://).+`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-deploymenttargets.html#cfn-cloudformation-stackset-deploymenttargets-accountsurl)
                public var accountsUrl: PropertyName<Value<String>> { "AccountsUrl" }

                /// `OrganizationalUnitIds`. Items at least 1. No item twice. Each: Pattern `^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-deploymenttargets.html#cfn-cloudformation-stackset-deploymenttargets-organizationalunitids)
                public var organizationalUnitIds: PropertyName<List<ID<Organizations.OrganizationalUnit>>> { "OrganizationalUnitIds" }
            }

            /// `AWS::CloudFormation::StackSet`: `DeploymentTargets.AccountFilterType`
            public final class AccountFilterType: OpenEnum, @unchecked Sendable {
                /// `DIFFERENCE`
                public static var difference: AccountFilterType { "DIFFERENCE" }
                /// `INTERSECTION`
                public static var intersection: AccountFilterType { "INTERSECTION" }
                /// `NONE`
                public static var noneValue: AccountFilterType { "NONE" }
                /// `UNION`
                public static var union: AccountFilterType { "UNION" }
            }
        }

        /// `AWS::CloudFormation::StackSet`: `ManagedExecution`
        public struct ManagedExecution: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                active: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "Active": active?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Active`.
                public var active: PropertyName<Value<Bool>> { "Active" }
            }
        }

        /// `AWS::CloudFormation::StackSet`: `OperationPreferences`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-operationpreferences.html>.
        public struct OperationPreferences: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - concurrencyMode: One of `STRICT_FAILURE_TOLERANCE`, `SOFT_FAILURE_TOLERANCE`.
            ///   - failureToleranceCount: Range at least 0.
            ///   - failureTolerancePercentage: Range 0 to 100.
            ///   - maxConcurrentCount: Range at least 1.
            ///   - maxConcurrentPercentage: Range 0 to 100.
            ///   - regionConcurrencyType: One of `SEQUENTIAL`, `PARALLEL`.
            ///   - regionOrder: Each: Pattern `^[a-zA-Z0-9-]{1,128}$`.
            public init(
                concurrencyMode: ConcurrencyMode? = nil,
                failureToleranceCount: Value<Int>? = nil,
                failureTolerancePercentage: Value<Int>? = nil,
                maxConcurrentCount: Value<Int>? = nil,
                maxConcurrentPercentage: Value<Int>? = nil,
                regionConcurrencyType: RegionConcurrencyType? = nil,
                regionOrder: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "ConcurrencyMode": concurrencyMode?.node,
                    "FailureToleranceCount": failureToleranceCount?.node,
                    "FailureTolerancePercentage": failureTolerancePercentage?.node,
                    "MaxConcurrentCount": maxConcurrentCount?.node,
                    "MaxConcurrentPercentage": maxConcurrentPercentage?.node,
                    "RegionConcurrencyType": regionConcurrencyType?.node,
                    "RegionOrder": regionOrder?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ConcurrencyMode`. One of `STRICT_FAILURE_TOLERANCE`, `SOFT_FAILURE_TOLERANCE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-operationpreferences.html#cfn-cloudformation-stackset-operationpreferences-concurrencymode)
                public var concurrencyMode: PropertyName<ConcurrencyMode> { "ConcurrencyMode" }

                /// `FailureToleranceCount`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-operationpreferences.html#cfn-cloudformation-stackset-operationpreferences-failuretolerancecount)
                public var failureToleranceCount: PropertyName<Value<Int>> { "FailureToleranceCount" }

                /// `FailureTolerancePercentage`. Range 0 to 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-operationpreferences.html#cfn-cloudformation-stackset-operationpreferences-failuretolerancepercentage)
                public var failureTolerancePercentage: PropertyName<Value<Int>> { "FailureTolerancePercentage" }

                /// `MaxConcurrentCount`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-operationpreferences.html#cfn-cloudformation-stackset-operationpreferences-maxconcurrentcount)
                public var maxConcurrentCount: PropertyName<Value<Int>> { "MaxConcurrentCount" }

                /// `MaxConcurrentPercentage`. Range 0 to 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-operationpreferences.html#cfn-cloudformation-stackset-operationpreferences-maxconcurrentpercentage)
                public var maxConcurrentPercentage: PropertyName<Value<Int>> { "MaxConcurrentPercentage" }

                /// `RegionConcurrencyType`. One of `SEQUENTIAL`, `PARALLEL`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-operationpreferences.html#cfn-cloudformation-stackset-operationpreferences-regionconcurrencytype)
                public var regionConcurrencyType: PropertyName<RegionConcurrencyType> { "RegionConcurrencyType" }

                /// `RegionOrder`. Each: Pattern `^[a-zA-Z0-9-]{1,128}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-operationpreferences.html#cfn-cloudformation-stackset-operationpreferences-regionorder)
                public var regionOrder: PropertyName<List<Value<String>>> { "RegionOrder" }
            }
        }

        /// `AWS::CloudFormation::StackSet`: `Parameter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-parameter.html>.
        public struct Parameter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                parameterKey: Value<String>,
                parameterValue: Value<String>
            ) {
                self.node = Node(properties: [
                    "ParameterKey": parameterKey.node,
                    "ParameterValue": parameterValue.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ParameterKey`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-parameter.html#cfn-cloudformation-stackset-parameter-parameterkey)
                public var parameterKey: PropertyName<Value<String>> { "ParameterKey" }

                /// `ParameterValue`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-parameter.html#cfn-cloudformation-stackset-parameter-parametervalue)
                public var parameterValue: PropertyName<Value<String>> { "ParameterValue" }
            }
        }

        /// `AWS::CloudFormation::StackSet`: `PermissionModel`
        public final class PermissionModel: OpenEnum, @unchecked Sendable {
            /// `SELF_MANAGED`
            public static var selfManaged: PermissionModel { "SELF_MANAGED" }
            /// `SERVICE_MANAGED`
            public static var serviceManaged: PermissionModel { "SERVICE_MANAGED" }
        }

        /// `AWS::CloudFormation::StackSet`: `RegionConcurrencyType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-regionconcurrencytype.html>.
        public final class RegionConcurrencyType: OpenEnum, @unchecked Sendable {
            /// `PARALLEL`
            public static var parallel: RegionConcurrencyType { "PARALLEL" }
            /// `SEQUENTIAL`
            public static var sequential: RegionConcurrencyType { "SEQUENTIAL" }
        }

        /// `AWS::CloudFormation::StackSet`: `StackInstances`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-stackinstances.html>.
        public struct StackInstances: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - regions: Items at least 1. No item twice. Each: Pattern `^[a-zA-Z0-9-]{1,128}$`.
            ///   - parameterOverrides: No item twice.
            public init(
                deploymentTargets: DeploymentTargets,
                regions: List<Value<String>>,
                parameterOverrides: List<Parameter>? = nil
            ) {
                self.node = Node(properties: [
                    "DeploymentTargets": deploymentTargets.node,
                    "Regions": regions.node,
                    "ParameterOverrides": parameterOverrides?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DeploymentTargets`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-stackinstances.html#cfn-cloudformation-stackset-stackinstances-deploymenttargets)
                public var deploymentTargets: PropertyName<DeploymentTargets> { "DeploymentTargets" }

                /// `Regions`. Items at least 1. No item twice. Each: Pattern `^[a-zA-Z0-9-]{1,128}$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-stackinstances.html#cfn-cloudformation-stackset-stackinstances-regions)
                public var regions: PropertyName<List<Value<String>>> { "Regions" }

                /// `ParameterOverrides`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-stackinstances.html#cfn-cloudformation-stackset-stackinstances-parameteroverrides)
                public var parameterOverrides: PropertyName<List<Parameter>> { "ParameterOverrides" }
            }
        }
    }
}
