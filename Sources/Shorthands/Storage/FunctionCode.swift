// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

// Code of functions from the package. Each sets `S3Bucket` and `S3Key`, `.image` sets `ImageUri`.

extension Lambda.Function.Code {
    /// What is in a folder: see `Asset.directory`.
    ///
    ///     Lambda.Function("Resize", code: .directory("Functions/Resize"), …)
    public static func directory(
        _ path: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        .asset(.directory(path, file: file, line: line, column: column))
    }

    /// An archive that is there: see `Asset.zip`.
    public static func zip(
        _ path: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        .asset(.zip(path, file: file, line: line, column: column))
    }

    /// What a command of yours makes, a program of Swift say: see `Asset.built`.
    ///
    ///     Lambda.Function(
    ///         "Resize",
    ///         code: .built(
    ///             by: "swift build -c release --product Resize --swift-sdk aarch64-swift-linux-musl",
    ///             output: ".build/aarch64-swift-linux-musl/release/Resize"),
    ///         architectures: [.arm64], runtime: .providedAl2023, …)
    public static func built(
        by command: String, output: String, as name: String = "bootstrap",
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        .asset(.built(by: command, output: output, as: name, file: file, line: line, column: column))
    }

    /// An asset that others use too.
    public static func asset(_ asset: Asset) -> Self {
        let code = asset.forCode
        return .init(s3Bucket: code.bucket, s3Key: code.key)
    }

    /// An image: `.image(Image.build("Functions/Resize", platform: .linuxArm64))`. The function's `packageType` is `.image`.
    public static func image(_ uri: Value<String>) -> Self { .init(imageUri: uri) }
}

extension Lambda.LayerVersion.Content {
    /// What is in a folder: see `Asset.directory`. Lambda puts it into `/opt`.
    public static func directory(
        _ path: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        .asset(.directory(path, file: file, line: line, column: column))
    }

    /// An archive that is there: see `Asset.zip`.
    public static func zip(
        _ path: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        .asset(.zip(path, file: file, line: line, column: column))
    }

    /// What a command of yours makes: see `Asset.built`.
    public static func built(
        by command: String, output: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        .asset(.built(by: command, output: output, file: file, line: line, column: column))
    }

    /// An asset that others use too.
    public static func asset(_ asset: Asset) -> Self {
        let code = asset.forCode
        return .init(s3Bucket: code.bucket, s3Key: code.key)
    }
}

extension Asset {
    /// The bucket, as slots want it that refer to one.
    public var bucket: ID<S3.Bucket> { .unchecked(bucketName) }
}
