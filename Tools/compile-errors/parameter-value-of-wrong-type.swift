// error: cannot convert value of type 'String' to expected argument type 'Int'
import StackDSL

let port = Parameter<Value<Int>>("Port", value: "8080")
