// @ts-nocheck
// Generated from crds/apps.kruise.io.yaml by `npm run generate`; not edited by hand.
import type { CompiledSchema } from '../compiled-schema';

const schema6 = {"$id":"StatefulSet","type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"lifecycle":{"type":"object","properties":{"inPlaceUpdate":{"$ref":"shared#/definitions/part0"},"preDelete":{"$ref":"shared#/definitions/part0"},"preNormal":{"$ref":"shared#/definitions/part0"}},"additionalProperties":false,"nullable":true},"ordinals":{"type":"object","properties":{"start":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true}},"additionalProperties":false,"nullable":true},"persistentVolumeClaimRetentionPolicy":{"type":"object","properties":{"whenDeleted":{"type":"string","nullable":true},"whenScaled":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"podManagementPolicy":{"type":"string","nullable":true},"replicas":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"reserveOrdinals":{"type":"array","items":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647},"nullable":true},"revisionHistoryLimit":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"scaleStrategy":{"type":"object","properties":{"maxUnavailable":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true}},"additionalProperties":false,"nullable":true},"selector":{"$ref":"shared#/definitions/part2"},"serviceName":{"type":"string","nullable":true},"template":{"type":"object"},"updateStrategy":{"type":"object","properties":{"rollingUpdate":{"type":"object","properties":{"inPlaceUpdateStrategy":{"type":"object","properties":{"gracePeriodSeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true}},"additionalProperties":false,"nullable":true},"maxUnavailable":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"minReadySeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"partition":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"paused":{"type":"boolean","nullable":true},"podUpdatePolicy":{"type":"string","nullable":true},"unorderedUpdate":{"type":"object","properties":{"priorityStrategy":{"type":"object","properties":{"orderPriority":{"type":"array","items":{"type":"object","properties":{"orderedKey":{"type":"string"}},"required":["orderedKey"],"additionalProperties":false},"nullable":true},"weightPriority":{"type":"array","items":{"type":"object","properties":{"matchSelector":{"$ref":"shared#/definitions/part2"},"weight":{"type":"integer","minimum":-2147483648,"maximum":2147483647}},"required":["matchSelector","weight"],"additionalProperties":false},"nullable":true}},"additionalProperties":false,"nullable":true}},"additionalProperties":false,"nullable":true}},"additionalProperties":false,"nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"volumeClaimTemplates":{"type":"array","nullable":true},"volumeClaimUpdateStrategy":{"type":"object","properties":{"type":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true}},"required":["selector","template"],"additionalProperties":false},"status":{}},"additionalProperties":false,"required":["spec"]};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {"type":"object","properties":{"finalizersHandler":{"$ref":"shared#/definitions/part1"},"labelsHandler":{"type":"object","additionalProperties":{"type":"string","nullable":true},"nullable":true},"markPodNotReady":{"type":"boolean","nullable":true}},"additionalProperties":false,"nullable":true};
const schema9 = {"type":"array","items":{"type":"string"},"nullable":true};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema9.items.type,parentSchema:schema9.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "finalizersHandler") || (key0 === "labelsHandler")) || (key0 === "markPodNotReady"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.finalizersHandler !== undefined){
if(!(validate24(data.finalizersHandler, {instancePath:instancePath+"/finalizersHandler",parentData:data,parentDataProperty:"finalizersHandler",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.labelsHandler !== undefined){
let data1 = data.labelsHandler;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/labelsHandler",schemaPath:"#/properties/labelsHandler/type",keyword:"type",params:{type: "object"},schema:schema8.properties.labelsHandler.type,parentSchema:schema8.properties.labelsHandler,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/labelsHandler/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labelsHandler/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema8.properties.labelsHandler.additionalProperties.type,parentSchema:schema8.properties.labelsHandler.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.markPodNotReady !== undefined){
let data3 = data.markPodNotReady;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/markPodNotReady",schemaPath:"#/properties/markPodNotReady/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties.markPodNotReady.type,parentSchema:schema8.properties.markPodNotReady,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"$ref":"shared#/definitions/part1"}},"required":["key","operator"],"additionalProperties":false},"nullable":true},"matchLabels":{"type":"object","additionalProperties":{"type":"string","nullable":true},"nullable":true}},"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchExpressions") || (key0 === "matchLabels"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.matchExpressions !== undefined){
let data0 = data.matchExpressions;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",params:{type: "array"},schema:schema10.properties.matchExpressions.type,parentSchema:schema10.properties.matchExpressions,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
const err2 = {instancePath:instancePath+"/matchExpressions/" + i0,schemaPath:"#/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema10.properties.matchExpressions.items.required,parentSchema:schema10.properties.matchExpressions.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.operator === undefined){
const err3 = {instancePath:instancePath+"/matchExpressions/" + i0,schemaPath:"#/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema10.properties.matchExpressions.items.required,parentSchema:schema10.properties.matchExpressions.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "operator")) || (key1 === "values"))){
const err4 = {instancePath:instancePath+"/matchExpressions/" + i0,schemaPath:"#/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema10.properties.matchExpressions.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.key !== undefined){
let data2 = data1.key;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/matchExpressions/" + i0+"/key",schemaPath:"#/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema10.properties.matchExpressions.items.properties.key.type,parentSchema:schema10.properties.matchExpressions.items.properties.key,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.operator !== undefined){
let data3 = data1.operator;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/matchExpressions/" + i0+"/operator",schemaPath:"#/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema10.properties.matchExpressions.items.properties.operator.type,parentSchema:schema10.properties.matchExpressions.items.properties.operator,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.values !== undefined){
if(!(validate24(data1.values, {instancePath:instancePath+"/matchExpressions/" + i0+"/values",parentData:data1,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/matchExpressions/" + i0,schemaPath:"#/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema10.properties.matchExpressions.items.type,parentSchema:schema10.properties.matchExpressions.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.matchLabels !== undefined){
let data5 = data.matchLabels;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type: "object"},schema:schema10.properties.matchLabels.type,parentSchema:schema10.properties.matchLabels,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/matchLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema10.properties.matchLabels.additionalProperties.type,parentSchema:schema10.properties.matchLabels.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StatefulSet" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec")) || (key0 === "status"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.apiVersion.type,parentSchema:schema6.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kind.type,parentSchema:schema6.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.type,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.spec !== undefined){
let data3 = data.spec;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.selector === undefined){
const err5 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "selector"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.template === undefined){
const err6 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "template"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!(func2.call(schema6.properties.spec.properties, key1))){
const err7 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.lifecycle !== undefined){
let data4 = data3.lifecycle;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.lifecycle.type,parentSchema:schema6.properties.spec.properties.lifecycle,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(((key2 === "inPlaceUpdate") || (key2 === "preDelete")) || (key2 === "preNormal"))){
const err9 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.spec.properties.lifecycle,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.inPlaceUpdate !== undefined){
if(!(validate23(data4.inPlaceUpdate, {instancePath:instancePath+"/spec/lifecycle/inPlaceUpdate",parentData:data4,parentDataProperty:"inPlaceUpdate",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data4.preDelete !== undefined){
if(!(validate23(data4.preDelete, {instancePath:instancePath+"/spec/lifecycle/preDelete",parentData:data4,parentDataProperty:"preDelete",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data4.preNormal !== undefined){
if(!(validate23(data4.preNormal, {instancePath:instancePath+"/spec/lifecycle/preNormal",parentData:data4,parentDataProperty:"preNormal",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
if(data3.ordinals !== undefined){
let data8 = data3.ordinals;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err10 = {instancePath:instancePath+"/spec/ordinals",schemaPath:"#/properties/spec/properties/ordinals/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.ordinals.type,parentSchema:schema6.properties.spec.properties.ordinals,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(key3 === "start")){
const err11 = {instancePath:instancePath+"/spec/ordinals",schemaPath:"#/properties/spec/properties/ordinals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.spec.properties.ordinals,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data8.start !== undefined){
let data9 = data8.start;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err12 = {instancePath:instancePath+"/spec/ordinals/start",schemaPath:"#/properties/spec/properties/ordinals/properties/start/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.ordinals.properties.start.type,parentSchema:schema6.properties.spec.properties.ordinals.properties.start,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 2147483647 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/spec/ordinals/start",schemaPath:"#/properties/spec/properties/ordinals/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.ordinals.properties.start,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9 < -2147483648 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/spec/ordinals/start",schemaPath:"#/properties/spec/properties/ordinals/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.ordinals.properties.start,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
if(data3.persistentVolumeClaimRetentionPolicy !== undefined){
let data10 = data3.persistentVolumeClaimRetentionPolicy;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err15 = {instancePath:instancePath+"/spec/persistentVolumeClaimRetentionPolicy",schemaPath:"#/properties/spec/properties/persistentVolumeClaimRetentionPolicy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.persistentVolumeClaimRetentionPolicy.type,parentSchema:schema6.properties.spec.properties.persistentVolumeClaimRetentionPolicy,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!((key4 === "whenDeleted") || (key4 === "whenScaled"))){
const err16 = {instancePath:instancePath+"/spec/persistentVolumeClaimRetentionPolicy",schemaPath:"#/properties/spec/properties/persistentVolumeClaimRetentionPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.spec.properties.persistentVolumeClaimRetentionPolicy,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.whenDeleted !== undefined){
let data11 = data10.whenDeleted;
if((typeof data11 !== "string") && (data11 !== null)){
const err17 = {instancePath:instancePath+"/spec/persistentVolumeClaimRetentionPolicy/whenDeleted",schemaPath:"#/properties/spec/properties/persistentVolumeClaimRetentionPolicy/properties/whenDeleted/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.persistentVolumeClaimRetentionPolicy.properties.whenDeleted.type,parentSchema:schema6.properties.spec.properties.persistentVolumeClaimRetentionPolicy.properties.whenDeleted,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.whenScaled !== undefined){
let data12 = data10.whenScaled;
if((typeof data12 !== "string") && (data12 !== null)){
const err18 = {instancePath:instancePath+"/spec/persistentVolumeClaimRetentionPolicy/whenScaled",schemaPath:"#/properties/spec/properties/persistentVolumeClaimRetentionPolicy/properties/whenScaled/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.persistentVolumeClaimRetentionPolicy.properties.whenScaled.type,parentSchema:schema6.properties.spec.properties.persistentVolumeClaimRetentionPolicy.properties.whenScaled,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data3.podManagementPolicy !== undefined){
let data13 = data3.podManagementPolicy;
if((typeof data13 !== "string") && (data13 !== null)){
const err19 = {instancePath:instancePath+"/spec/podManagementPolicy",schemaPath:"#/properties/spec/properties/podManagementPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podManagementPolicy.type,parentSchema:schema6.properties.spec.properties.podManagementPolicy,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.replicas !== undefined){
let data14 = data3.replicas;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err20 = {instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.replicas.type,parentSchema:schema6.properties.spec.properties.replicas,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 2147483647 || isNaN(data14)){
const err21 = {instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.replicas,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data14 < -2147483648 || isNaN(data14)){
const err22 = {instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.replicas,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data3.reserveOrdinals !== undefined){
let data15 = data3.reserveOrdinals;
if((!(Array.isArray(data15))) && (data15 !== null)){
const err23 = {instancePath:instancePath+"/spec/reserveOrdinals",schemaPath:"#/properties/spec/properties/reserveOrdinals/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.reserveOrdinals.type,parentSchema:schema6.properties.spec.properties.reserveOrdinals,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (typeof data16 !== "string")){
const err24 = {instancePath:instancePath+"/spec/reserveOrdinals/" + i0,schemaPath:"#/properties/spec/properties/reserveOrdinals/items/type",keyword:"type",params:{type: schema6.properties.spec.properties.reserveOrdinals.items.type},schema:schema6.properties.spec.properties.reserveOrdinals.items.type,parentSchema:schema6.properties.spec.properties.reserveOrdinals.items,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 > 2147483647 || isNaN(data16)){
const err25 = {instancePath:instancePath+"/spec/reserveOrdinals/" + i0,schemaPath:"#/properties/spec/properties/reserveOrdinals/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.reserveOrdinals.items,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data16 < -2147483648 || isNaN(data16)){
const err26 = {instancePath:instancePath+"/spec/reserveOrdinals/" + i0,schemaPath:"#/properties/spec/properties/reserveOrdinals/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.reserveOrdinals.items,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
if(data3.revisionHistoryLimit !== undefined){
let data17 = data3.revisionHistoryLimit;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err27 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.revisionHistoryLimit.type,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 > 2147483647 || isNaN(data17)){
const err28 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data17 < -2147483648 || isNaN(data17)){
const err29 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data3.scaleStrategy !== undefined){
let data18 = data3.scaleStrategy;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err30 = {instancePath:instancePath+"/spec/scaleStrategy",schemaPath:"#/properties/spec/properties/scaleStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.scaleStrategy.type,parentSchema:schema6.properties.spec.properties.scaleStrategy,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!(key5 === "maxUnavailable")){
const err31 = {instancePath:instancePath+"/spec/scaleStrategy",schemaPath:"#/properties/spec/properties/scaleStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.spec.properties.scaleStrategy,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data18.maxUnavailable !== undefined){
let data19 = data18.maxUnavailable;
if(((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (typeof data19 !== "string")) && (data19 !== null)){
const err32 = {instancePath:instancePath+"/spec/scaleStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/scaleStrategy/properties/maxUnavailable/type",keyword:"type",params:{type: schema6.properties.spec.properties.scaleStrategy.properties.maxUnavailable.type},schema:schema6.properties.spec.properties.scaleStrategy.properties.maxUnavailable.type,parentSchema:schema6.properties.spec.properties.scaleStrategy.properties.maxUnavailable,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data19 == "number"){
if(data19 > 2147483647 || isNaN(data19)){
const err33 = {instancePath:instancePath+"/spec/scaleStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/scaleStrategy/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.scaleStrategy.properties.maxUnavailable,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data19 < -2147483648 || isNaN(data19)){
const err34 = {instancePath:instancePath+"/spec/scaleStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/scaleStrategy/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.scaleStrategy.properties.maxUnavailable,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
}
if(data3.selector !== undefined){
if(!(validate29(data3.selector, {instancePath:instancePath+"/spec/selector",parentData:data3,parentDataProperty:"selector",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data3.serviceName !== undefined){
let data21 = data3.serviceName;
if((typeof data21 !== "string") && (data21 !== null)){
const err35 = {instancePath:instancePath+"/spec/serviceName",schemaPath:"#/properties/spec/properties/serviceName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.serviceName.type,parentSchema:schema6.properties.spec.properties.serviceName,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data3.template !== undefined){
let data22 = data3.template;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err36 = {instancePath:instancePath+"/spec/template",schemaPath:"#/properties/spec/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.type,parentSchema:schema6.properties.spec.properties.template,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data3.updateStrategy !== undefined){
let data23 = data3.updateStrategy;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err37 = {instancePath:instancePath+"/spec/updateStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.type,parentSchema:schema6.properties.spec.properties.updateStrategy,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
if(!((key6 === "rollingUpdate") || (key6 === "type"))){
const err38 = {instancePath:instancePath+"/spec/updateStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data23.rollingUpdate !== undefined){
let data24 = data23.rollingUpdate;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err39 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!(((((((key7 === "inPlaceUpdateStrategy") || (key7 === "maxUnavailable")) || (key7 === "minReadySeconds")) || (key7 === "partition")) || (key7 === "paused")) || (key7 === "podUpdatePolicy")) || (key7 === "unorderedUpdate"))){
const err40 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data24.inPlaceUpdateStrategy !== undefined){
let data25 = data24.inPlaceUpdateStrategy;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err41 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/inPlaceUpdateStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/inPlaceUpdateStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.inPlaceUpdateStrategy.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.inPlaceUpdateStrategy,data:data25};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key8 in data25){
if(!(key8 === "gracePeriodSeconds")){
const err42 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/inPlaceUpdateStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/inPlaceUpdateStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.inPlaceUpdateStrategy,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data25.gracePeriodSeconds !== undefined){
let data26 = data25.gracePeriodSeconds;
if((!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))) && (data26 !== null)){
const err43 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/inPlaceUpdateStrategy/gracePeriodSeconds",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/inPlaceUpdateStrategy/properties/gracePeriodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.inPlaceUpdateStrategy.properties.gracePeriodSeconds.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.inPlaceUpdateStrategy.properties.gracePeriodSeconds,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data26 == "number"){
if(data26 > 2147483647 || isNaN(data26)){
const err44 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/inPlaceUpdateStrategy/gracePeriodSeconds",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/inPlaceUpdateStrategy/properties/gracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.inPlaceUpdateStrategy.properties.gracePeriodSeconds,data:data26};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data26 < -2147483648 || isNaN(data26)){
const err45 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/inPlaceUpdateStrategy/gracePeriodSeconds",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/inPlaceUpdateStrategy/properties/gracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.inPlaceUpdateStrategy.properties.gracePeriodSeconds,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
}
if(data24.maxUnavailable !== undefined){
let data27 = data24.maxUnavailable;
if(((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (typeof data27 !== "string")) && (data27 !== null)){
const err46 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/maxUnavailable",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/maxUnavailable/type",keyword:"type",params:{type: schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable.type},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data27 == "number"){
if(data27 > 2147483647 || isNaN(data27)){
const err47 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/maxUnavailable",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data27 < -2147483648 || isNaN(data27)){
const err48 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/maxUnavailable",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data24.minReadySeconds !== undefined){
let data28 = data24.minReadySeconds;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
const err49 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/minReadySeconds",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/minReadySeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.minReadySeconds.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.minReadySeconds,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data28 == "number"){
if(data28 > 2147483647 || isNaN(data28)){
const err50 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/minReadySeconds",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/minReadySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.minReadySeconds,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data28 < -2147483648 || isNaN(data28)){
const err51 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/minReadySeconds",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/minReadySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.minReadySeconds,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data24.partition !== undefined){
let data29 = data24.partition;
if((!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))) && (data29 !== null)){
const err52 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/partition",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/partition/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data29 == "number"){
if(data29 > 2147483647 || isNaN(data29)){
const err53 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/partition",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data29 < -2147483648 || isNaN(data29)){
const err54 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/partition",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition,data:data29};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data24.paused !== undefined){
let data30 = data24.paused;
if((typeof data30 !== "boolean") && (data30 !== null)){
const err55 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/paused",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/paused/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.paused.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.paused,data:data30};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data24.podUpdatePolicy !== undefined){
let data31 = data24.podUpdatePolicy;
if((typeof data31 !== "string") && (data31 !== null)){
const err56 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/podUpdatePolicy",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/podUpdatePolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.podUpdatePolicy.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.podUpdatePolicy,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data24.unorderedUpdate !== undefined){
let data32 = data24.unorderedUpdate;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
const err57 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key9 in data32){
if(!(key9 === "priorityStrategy")){
const err58 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data32.priorityStrategy !== undefined){
let data33 = data32.priorityStrategy;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err59 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy,data:data33};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key10 in data33){
if(!((key10 === "orderPriority") || (key10 === "weightPriority"))){
const err60 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data33.orderPriority !== undefined){
let data34 = data33.orderPriority;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err61 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/orderPriority",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/orderPriority/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.orderPriority.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.orderPriority,data:data34};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.orderedKey === undefined){
const err62 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/orderPriority/" + i1,schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/orderPriority/items/required",keyword:"required",params:{missingProperty: "orderedKey"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.orderPriority.items.required,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.orderPriority.items,data:data35};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key11 in data35){
if(!(key11 === "orderedKey")){
const err63 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/orderPriority/" + i1,schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/orderPriority/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.orderPriority.items,data:data35};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data35.orderedKey !== undefined){
let data36 = data35.orderedKey;
if(typeof data36 !== "string"){
const err64 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/orderPriority/" + i1+"/orderedKey",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/orderPriority/items/properties/orderedKey/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.orderPriority.items.properties.orderedKey.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.orderPriority.items.properties.orderedKey,data:data36};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/orderPriority/" + i1,schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/orderPriority/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.orderPriority.items.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.orderPriority.items,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
if(data33.weightPriority !== undefined){
let data37 = data33.weightPriority;
if((!(Array.isArray(data37))) && (data37 !== null)){
const err66 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/weightPriority",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/weightPriority/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority,data:data37};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(Array.isArray(data37)){
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
let data38 = data37[i2];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.matchSelector === undefined){
const err67 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/weightPriority/" + i2,schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/weightPriority/items/required",keyword:"required",params:{missingProperty: "matchSelector"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority.items.required,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority.items,data:data38};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data38.weight === undefined){
const err68 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/weightPriority/" + i2,schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/weightPriority/items/required",keyword:"required",params:{missingProperty: "weight"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority.items.required,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority.items,data:data38};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key12 in data38){
if(!((key12 === "matchSelector") || (key12 === "weight"))){
const err69 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/weightPriority/" + i2,schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/weightPriority/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority.items,data:data38};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data38.matchSelector !== undefined){
if(!(validate29(data38.matchSelector, {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/weightPriority/" + i2+"/matchSelector",parentData:data38,parentDataProperty:"matchSelector",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data38.weight !== undefined){
let data40 = data38.weight;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
const err70 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/weightPriority/" + i2+"/weight",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/weightPriority/items/properties/weight/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority.items.properties.weight.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority.items.properties.weight,data:data40};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data40 == "number"){
if(data40 > 2147483647 || isNaN(data40)){
const err71 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/weightPriority/" + i2+"/weight",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/weightPriority/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority.items.properties.weight,data:data40};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data40 < -2147483648 || isNaN(data40)){
const err72 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/weightPriority/" + i2+"/weight",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/weightPriority/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority.items.properties.weight,data:data40};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy/weightPriority/" + i2,schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/properties/priorityStrategy/properties/weightPriority/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority.items.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.properties.priorityStrategy.properties.weightPriority.items,data:data38};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
}
}
}
}
}
}
if(data23.type !== undefined){
let data41 = data23.type;
if((typeof data41 !== "string") && (data41 !== null)){
const err74 = {instancePath:instancePath+"/spec/updateStrategy/type",schemaPath:"#/properties/spec/properties/updateStrategy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.updateStrategy.properties.type.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.type,data:data41};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
}
if(data3.volumeClaimTemplates !== undefined){
let data42 = data3.volumeClaimTemplates;
if((!(Array.isArray(data42))) && (data42 !== null)){
const err75 = {instancePath:instancePath+"/spec/volumeClaimTemplates",schemaPath:"#/properties/spec/properties/volumeClaimTemplates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.volumeClaimTemplates.type,parentSchema:schema6.properties.spec.properties.volumeClaimTemplates,data:data42};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data3.volumeClaimUpdateStrategy !== undefined){
let data43 = data3.volumeClaimUpdateStrategy;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err76 = {instancePath:instancePath+"/spec/volumeClaimUpdateStrategy",schemaPath:"#/properties/spec/properties/volumeClaimUpdateStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.volumeClaimUpdateStrategy.type,parentSchema:schema6.properties.spec.properties.volumeClaimUpdateStrategy,data:data43};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key13 in data43){
if(!(key13 === "type")){
const err77 = {instancePath:instancePath+"/spec/volumeClaimUpdateStrategy",schemaPath:"#/properties/spec/properties/volumeClaimUpdateStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.spec.properties.volumeClaimUpdateStrategy,data:data43};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data43.type !== undefined){
let data44 = data43.type;
if((typeof data44 !== "string") && (data44 !== null)){
const err78 = {instancePath:instancePath+"/spec/volumeClaimUpdateStrategy/type",schemaPath:"#/properties/spec/properties/volumeClaimUpdateStrategy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.volumeClaimUpdateStrategy.properties.type.type,parentSchema:schema6.properties.spec.properties.volumeClaimUpdateStrategy.properties.type,data:data44};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validate: CompiledSchema = validate21;
