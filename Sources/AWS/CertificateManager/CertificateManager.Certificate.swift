// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension CertificateManager {
    /// `AWS::CertificateManager::Certificate`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html>.
    public struct Certificate: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::CertificateManager::Certificate" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - domainName: A change replaces the resource.
        ///   - certificateAuthorityArn: A change replaces the resource.
        ///   - certificateExport: One of `ENABLED`, `DISABLED`. A change replaces the resource.
        ///   - certificateTransparencyLoggingPreference: One of `ENABLED`, `DISABLED`.
        ///   - domainValidationOptions: A change replaces the resource.
        ///   - keyAlgorithm: One of `EC_prime256v1`, `EC_secp384r1`, `EC_secp521r1`, `RSA_1024`, `RSA_2048`, `RSA_3072`, `RSA_4096`. A change replaces the resource.
        ///   - subjectAlternativeNames: A change replaces the resource.
        ///   - tags: Items 1 to 50.
        ///   - validationMethod: One of `DNS`, `EMAIL`, `HTTP`. Never read back.
        public init(
            _ logicalID: String,
            domainName: Value<String>,
            certificateAuthorityArn: ARN<ACMPCA.CertificateAuthority>? = nil,
            certificateExport: CertificateExport? = nil,
            certificateTransparencyLoggingPreference: CertificateTransparencyLoggingPreference? = nil,
            domainValidationOptions: List<DomainValidationOption>? = nil,
            id: ARN<CertificateManager.Certificate>? = nil,
            keyAlgorithm: KeyAlgorithm? = nil,
            subjectAlternativeNames: List<Value<String>>? = nil,
            tags: List<Tag>? = nil,
            validationMethod: ValidationMethod? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<CertificateManager.Certificate>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "DomainName": domainName.node,
                    "CertificateAuthorityArn": certificateAuthorityArn?.node,
                    "CertificateExport": certificateExport?.node,
                    "CertificateTransparencyLoggingPreference": certificateTransparencyLoggingPreference?.node,
                    "DomainValidationOptions": domainValidationOptions?.node,
                    "Id": id?.node,
                    "KeyAlgorithm": keyAlgorithm?.node,
                    "SubjectAlternativeNames": subjectAlternativeNames?.node,
                    "Tags": tags?.node,
                    "ValidationMethod": validationMethod?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<CertificateManager.Certificate> { .init(node: resource.ref) }

        /// `CertificateArn`
        public var certificateArn: ARN<CertificateManager.Certificate> { .init(node: resource.attribute("CertificateArn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `DomainName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-domainname)
            public var domainName: PropertyName<Value<String>> { "DomainName" }

            /// `CertificateAuthorityArn`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-certificateauthorityarn)
            public var certificateAuthorityArn: PropertyName<ARN<ACMPCA.CertificateAuthority>> { "CertificateAuthorityArn" }

            /// `CertificateExport`. One of `ENABLED`, `DISABLED`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-certificateexport)
            public var certificateExport: PropertyName<CertificateExport> { "CertificateExport" }

            /// `CertificateTransparencyLoggingPreference`. One of `ENABLED`, `DISABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-certificatetransparencyloggingpreference)
            public var certificateTransparencyLoggingPreference: PropertyName<CertificateTransparencyLoggingPreference> { "CertificateTransparencyLoggingPreference" }

            /// `DomainValidationOptions`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-domainvalidationoptions)
            public var domainValidationOptions: PropertyName<List<DomainValidationOption>> { "DomainValidationOptions" }

            /// `Id`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-id)
            public var id: PropertyName<ARN<CertificateManager.Certificate>> { "Id" }

            /// `KeyAlgorithm`. One of `EC_prime256v1`, `EC_secp384r1`, `EC_secp521r1`, `RSA_1024`, `RSA_2048`, `RSA_3072`, `RSA_4096`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-keyalgorithm)
            public var keyAlgorithm: PropertyName<KeyAlgorithm> { "KeyAlgorithm" }

            /// `SubjectAlternativeNames`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-subjectalternativenames)
            public var subjectAlternativeNames: PropertyName<List<Value<String>>> { "SubjectAlternativeNames" }

            /// `Tags`. Items 1 to 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `ValidationMethod`. One of `DNS`, `EMAIL`, `HTTP`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-validationmethod)
            public var validationMethod: PropertyName<ValidationMethod> { "ValidationMethod" }
        }

        /// `AWS::CertificateManager::Certificate`: `CertificateExport`
        public final class CertificateExport: OpenEnum, @unchecked Sendable {
            /// `DISABLED`
            public static var disabled: CertificateExport { "DISABLED" }
            /// `ENABLED`
            public static var enabled: CertificateExport { "ENABLED" }
        }

        /// `AWS::CertificateManager::Certificate`: `CertificateTransparencyLoggingPreference`
        public final class CertificateTransparencyLoggingPreference: OpenEnum, @unchecked Sendable {
            /// `DISABLED`
            public static var disabled: CertificateTransparencyLoggingPreference { "DISABLED" }
            /// `ENABLED`
            public static var enabled: CertificateTransparencyLoggingPreference { "ENABLED" }
        }

        /// `AWS::CertificateManager::Certificate`: `DomainValidationOption`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html>.
        public struct DomainValidationOption: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - hostedZoneId: Never read back.
            public init(
                domainName: Value<String>? = nil,
                hostedZoneId: ID<Route53.HostedZone>? = nil,
                validationDomain: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "DomainName": domainName?.node,
                    "HostedZoneId": hostedZoneId?.node,
                    "ValidationDomain": validationDomain?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DomainName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html#cfn-certificatemanager-certificate-domainvalidationoption-domainname)
                public var domainName: PropertyName<Value<String>> { "DomainName" }

                /// `HostedZoneId`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html#cfn-certificatemanager-certificate-domainvalidationoption-hostedzoneid)
                public var hostedZoneId: PropertyName<ID<Route53.HostedZone>> { "HostedZoneId" }

                /// `ValidationDomain`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html#cfn-certificatemanager-certificate-domainvalidationoption-validationdomain)
                public var validationDomain: PropertyName<Value<String>> { "ValidationDomain" }
            }
        }

        /// `AWS::CertificateManager::Certificate`: `KeyAlgorithm`
        public final class KeyAlgorithm: OpenEnum, @unchecked Sendable {
            /// `EC_prime256v1`
            public static var ecPrime256v1: KeyAlgorithm { "EC_prime256v1" }
            /// `EC_secp384r1`
            public static var ecSecp384r1: KeyAlgorithm { "EC_secp384r1" }
            /// `EC_secp521r1`
            public static var ecSecp521r1: KeyAlgorithm { "EC_secp521r1" }
            /// `RSA_1024`
            public static var rsa1024: KeyAlgorithm { "RSA_1024" }
            /// `RSA_2048`
            public static var rsa2048: KeyAlgorithm { "RSA_2048" }
            /// `RSA_3072`
            public static var rsa3072: KeyAlgorithm { "RSA_3072" }
            /// `RSA_4096`
            public static var rsa4096: KeyAlgorithm { "RSA_4096" }
        }

        /// `AWS::CertificateManager::Certificate`: `ValidationMethod`
        public final class ValidationMethod: OpenEnum, @unchecked Sendable {
            /// `DNS`
            public static var dns: ValidationMethod { "DNS" }
            /// `EMAIL`
            public static var email: ValidationMethod { "EMAIL" }
            /// `HTTP`
            public static var http: ValidationMethod { "HTTP" }
        }
    }
}
