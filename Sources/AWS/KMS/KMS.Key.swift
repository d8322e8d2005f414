// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension KMS {
    /// `AWS::KMS::Key`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html>.
    public struct Key: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::KMS::Key" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - bypassPolicyLockoutSafetyCheck: Default false. Never read back.
        ///   - description: Length 0 to 8192.
        ///   - keySpec: One of `SYMMETRIC_DEFAULT`, `RSA_2048`, `RSA_3072`, `RSA_4096`, `ECC_NIST_P256`, `ECC_NIST_P384`, `ECC_NIST_P521`, `ECC_SECG_P256K1` and 9 more. Default `SYMMETRIC_DEFAULT`.
        ///   - keyUsage: One of `ENCRYPT_DECRYPT`, `SIGN_VERIFY`, `GENERATE_VERIFY_MAC`, `KEY_AGREEMENT`. Default `ENCRYPT_DECRYPT`.
        ///   - multiRegion: Default false.
        ///   - origin: One of `AWS_KMS`, `EXTERNAL`. Default `AWS_KMS`.
        ///   - pendingWindowInDays: Range 7 to 30. Never read back.
        ///   - rotationPeriodInDays: Range 90 to 2560. Default 365. Never read back.
        ///   - tags: No item twice.
        public init(
            _ logicalID: String,
            bypassPolicyLockoutSafetyCheck: Value<Bool>? = nil,
            description: Value<String>? = nil,
            enabled: Value<Bool>? = nil,
            enableKeyRotation: Value<Bool>? = nil,
            keyPolicy: Document? = nil,
            keySpec: KeySpec? = nil,
            keyUsage: KeyUsage? = nil,
            multiRegion: Value<Bool>? = nil,
            origin: Origin? = nil,
            pendingWindowInDays: Days? = nil,
            rotationPeriodInDays: Days? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<KMS.Key>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "BypassPolicyLockoutSafetyCheck": bypassPolicyLockoutSafetyCheck?.node,
                    "Description": description?.node,
                    "EnableKeyRotation": enableKeyRotation?.node,
                    "Enabled": enabled?.node,
                    "KeyPolicy": keyPolicy?.node,
                    "KeySpec": keySpec?.node,
                    "KeyUsage": keyUsage?.node,
                    "MultiRegion": multiRegion?.node,
                    "Origin": origin?.node,
                    "PendingWindowInDays": pendingWindowInDays?.node,
                    "RotationPeriodInDays": rotationPeriodInDays?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<KMS.Key> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<KMS.Key> { .init(node: resource.attribute("Arn")) }

        /// `KeyId`
        public var keyId: ID<KMS.Key> { .init(node: resource.attribute("KeyId")) }

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "Arn", idARN: "arn:{partition}:kms:{region}:{account}:key/{id}", takesARN: true, endpoints: ["kms"])

        /// What it can be used for: `.uses(it, .decrypt)`.
        public final class Use: ResourceUse, @unchecked Sendable {
            /// `kms:Decrypt`.
            public static var decrypt: Use {
                .init("decrypt", [.init("kms:Decrypt", on: "{arn}")])
            }

            /// `kms:Encrypt`, `kms:GenerateDataKey`.
            public static var encrypt: Use {
                .init("encrypt", [.init("kms:Encrypt", "kms:GenerateDataKey", on: "{arn}")])
            }

            /// `kms:GenerateMac`, `kms:VerifyMac`.
            public static var mac: Use {
                .init("mac", [.init("kms:GenerateMac", "kms:VerifyMac", on: "{arn}")])
            }

            /// `kms:GetPublicKey`.
            public static var readPublicKey: Use {
                .init("readPublicKey", [.init("kms:GetPublicKey", on: "{arn}")])
            }

            /// `kms:Sign`.
            public static var sign: Use {
                .init("sign", [.init("kms:Sign", on: "{arn}")])
            }

            /// `kms:Verify`.
            public static var verify: Use {
                .init("verify", [.init("kms:Verify", on: "{arn}")])
            }
        }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `BypassPolicyLockoutSafetyCheck`. Default false. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-bypasspolicylockoutsafetycheck)
            public var bypassPolicyLockoutSafetyCheck: PropertyName<Value<Bool>> { "BypassPolicyLockoutSafetyCheck" }

            /// `Description`. Length 0 to 8192. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-enabled)
            public var enabled: PropertyName<Value<Bool>> { "Enabled" }

            /// `EnableKeyRotation`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-enablekeyrotation)
            public var enableKeyRotation: PropertyName<Value<Bool>> { "EnableKeyRotation" }

            /// `KeyPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-keypolicy)
            public var keyPolicy: PropertyName<Document> { "KeyPolicy" }

            /// `KeySpec`. One of `SYMMETRIC_DEFAULT`, `RSA_2048`, `RSA_3072`, `RSA_4096`, `ECC_NIST_P256`, `ECC_NIST_P384`, `ECC_NIST_P521`, `ECC_SECG_P256K1` and 9 more. Default `SYMMETRIC_DEFAULT`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-keyspec)
            public var keySpec: PropertyName<KeySpec> { "KeySpec" }

            /// `KeyUsage`. One of `ENCRYPT_DECRYPT`, `SIGN_VERIFY`, `GENERATE_VERIFY_MAC`, `KEY_AGREEMENT`. Default `ENCRYPT_DECRYPT`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-keyusage)
            public var keyUsage: PropertyName<KeyUsage> { "KeyUsage" }

            /// `MultiRegion`. Default false. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-multiregion)
            public var multiRegion: PropertyName<Value<Bool>> { "MultiRegion" }

            /// `Origin`. One of `AWS_KMS`, `EXTERNAL`. Default `AWS_KMS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-origin)
            public var origin: PropertyName<Origin> { "Origin" }

            /// `PendingWindowInDays`. Range 7 to 30. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-pendingwindowindays)
            public var pendingWindowInDays: PropertyName<Days> { "PendingWindowInDays" }

            /// `RotationPeriodInDays`. Range 90 to 2560. Default 365. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-rotationperiodindays)
            public var rotationPeriodInDays: PropertyName<Days> { "RotationPeriodInDays" }

            /// `Tags`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::KMS::Key`: `KeySpec`
        public final class KeySpec: OpenEnum, @unchecked Sendable {
            /// `ECC_NIST_EDWARDS25519`
            public static var eccNistEdwards25519: KeySpec { "ECC_NIST_EDWARDS25519" }
            /// `ECC_NIST_P256`
            public static var eccNistP256: KeySpec { "ECC_NIST_P256" }
            /// `ECC_NIST_P384`
            public static var eccNistP384: KeySpec { "ECC_NIST_P384" }
            /// `ECC_NIST_P521`
            public static var eccNistP521: KeySpec { "ECC_NIST_P521" }
            /// `ECC_SECG_P256K1`
            public static var eccSecgP256k1: KeySpec { "ECC_SECG_P256K1" }
            /// `HMAC_224`
            public static var hmac224: KeySpec { "HMAC_224" }
            /// `HMAC_256`
            public static var hmac256: KeySpec { "HMAC_256" }
            /// `HMAC_384`
            public static var hmac384: KeySpec { "HMAC_384" }
            /// `HMAC_512`
            public static var hmac512: KeySpec { "HMAC_512" }
            /// `ML_DSA_44`
            public static var mlDsa44: KeySpec { "ML_DSA_44" }
            /// `ML_DSA_65`
            public static var mlDsa65: KeySpec { "ML_DSA_65" }
            /// `ML_DSA_87`
            public static var mlDsa87: KeySpec { "ML_DSA_87" }
            /// `RSA_2048`
            public static var rsa2048: KeySpec { "RSA_2048" }
            /// `RSA_3072`
            public static var rsa3072: KeySpec { "RSA_3072" }
            /// `RSA_4096`
            public static var rsa4096: KeySpec { "RSA_4096" }
            /// `SM2`
            public static var sm2: KeySpec { "SM2" }
            /// `SYMMETRIC_DEFAULT`
            public static var symmetricDefault: KeySpec { "SYMMETRIC_DEFAULT" }
        }

        /// `AWS::KMS::Key`: `KeyUsage`
        public final class KeyUsage: OpenEnum, @unchecked Sendable {
            /// `ENCRYPT_DECRYPT`
            public static var encryptDecrypt: KeyUsage { "ENCRYPT_DECRYPT" }
            /// `GENERATE_VERIFY_MAC`
            public static var generateVerifyMac: KeyUsage { "GENERATE_VERIFY_MAC" }
            /// `KEY_AGREEMENT`
            public static var keyAgreement: KeyUsage { "KEY_AGREEMENT" }
            /// `SIGN_VERIFY`
            public static var signVerify: KeyUsage { "SIGN_VERIFY" }
        }

        /// `AWS::KMS::Key`: `Origin`
        public final class Origin: OpenEnum, @unchecked Sendable {
            /// `AWS_KMS`
            public static var awsKms: Origin { "AWS_KMS" }
            /// `EXTERNAL`
            public static var external: Origin { "EXTERNAL" }
        }
    }
}
