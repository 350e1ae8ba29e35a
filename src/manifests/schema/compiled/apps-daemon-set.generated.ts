// @ts-nocheck
// Generated from crds/apps.kruise.io.yaml by `npm run generate`; not edited by hand.
import type { CompiledSchema } from '../compiled-schema';

const schema6 = {"$id":"DaemonSet","type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"burstReplicas":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"lifecycle":{"type":"object","properties":{"inPlaceUpdate":{"$ref":"shared#/definitions/part0"},"preDelete":{"$ref":"shared#/definitions/part0"},"preNormal":{"$ref":"shared#/definitions/part0"}},"additionalProperties":false,"nullable":true},"minReadySeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"revisionHistoryLimit":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"selector":{"type":"object","properties":{"matchExpressions":{"$ref":"shared#/definitions/part2"},"matchLabels":{"type":"object","additionalProperties":{"type":"string","nullable":true},"nullable":true}},"additionalProperties":false},"template":{"type":"object"},"updateStrategy":{"type":"object","properties":{"rollingUpdate":{"type":"object","properties":{"maxSurge":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"maxUnavailable":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"partition":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"paused":{"type":"boolean","nullable":true},"rollingUpdateType":{"type":"string","nullable":true},"selector":{"type":"object","properties":{"matchExpressions":{"$ref":"shared#/definitions/part2"},"matchLabels":{"type":"object","additionalProperties":{"type":"string","nullable":true},"nullable":true}},"additionalProperties":false,"nullable":true}},"additionalProperties":false,"nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true}},"required":["selector","template"],"additionalProperties":false},"status":{}},"additionalProperties":false,"required":["spec"]};
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

const schema10 = {"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"$ref":"shared#/definitions/part1"}},"required":["key","operator"],"additionalProperties":false},"nullable":true};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema10.type,parentSchema:schema10,data};
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
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema10.items.required,parentSchema:schema10.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.operator === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema10.items.required,parentSchema:schema10.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "key") || (key0 === "operator")) || (key0 === "values"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.key !== undefined){
let data1 = data0.key;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"#/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema10.items.properties.key.type,parentSchema:schema10.items.properties.key,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.operator !== undefined){
let data2 = data0.operator;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/operator",schemaPath:"#/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema10.items.properties.operator.type,parentSchema:schema10.items.properties.operator,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.values !== undefined){
if(!(validate24(data0.values, {instancePath:instancePath+"/" + i0+"/values",parentData:data0,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema10.items.type,parentSchema:schema10.items,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DaemonSet" */;
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
if(!(((((((key1 === "burstReplicas") || (key1 === "lifecycle")) || (key1 === "minReadySeconds")) || (key1 === "revisionHistoryLimit")) || (key1 === "selector")) || (key1 === "template")) || (key1 === "updateStrategy"))){
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
if(data3.burstReplicas !== undefined){
let data4 = data3.burstReplicas;
if(((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/spec/burstReplicas",schemaPath:"#/properties/spec/properties/burstReplicas/type",keyword:"type",params:{type: schema6.properties.spec.properties.burstReplicas.type},schema:schema6.properties.spec.properties.burstReplicas.type,parentSchema:schema6.properties.spec.properties.burstReplicas,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 2147483647 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/spec/burstReplicas",schemaPath:"#/properties/spec/properties/burstReplicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.burstReplicas,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < -2147483648 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/spec/burstReplicas",schemaPath:"#/properties/spec/properties/burstReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.burstReplicas,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data3.lifecycle !== undefined){
let data5 = data3.lifecycle;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.lifecycle.type,parentSchema:schema6.properties.spec.properties.lifecycle,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(((key2 === "inPlaceUpdate") || (key2 === "preDelete")) || (key2 === "preNormal"))){
const err12 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.spec.properties.lifecycle,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.inPlaceUpdate !== undefined){
if(!(validate23(data5.inPlaceUpdate, {instancePath:instancePath+"/spec/lifecycle/inPlaceUpdate",parentData:data5,parentDataProperty:"inPlaceUpdate",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data5.preDelete !== undefined){
if(!(validate23(data5.preDelete, {instancePath:instancePath+"/spec/lifecycle/preDelete",parentData:data5,parentDataProperty:"preDelete",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data5.preNormal !== undefined){
if(!(validate23(data5.preNormal, {instancePath:instancePath+"/spec/lifecycle/preNormal",parentData:data5,parentDataProperty:"preNormal",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
if(data3.minReadySeconds !== undefined){
let data9 = data3.minReadySeconds;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/spec/minReadySeconds",schemaPath:"#/properties/spec/properties/minReadySeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.minReadySeconds.type,parentSchema:schema6.properties.spec.properties.minReadySeconds,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 2147483647 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/spec/minReadySeconds",schemaPath:"#/properties/spec/properties/minReadySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.minReadySeconds,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data9 < -2147483648 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/spec/minReadySeconds",schemaPath:"#/properties/spec/properties/minReadySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.minReadySeconds,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data3.revisionHistoryLimit !== undefined){
let data10 = data3.revisionHistoryLimit;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err16 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.revisionHistoryLimit.type,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 > 2147483647 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data10 < -2147483648 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data10};
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
if(data3.selector !== undefined){
let data11 = data3.selector;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!((key3 === "matchExpressions") || (key3 === "matchLabels"))){
const err19 = {instancePath:instancePath+"/spec/selector",schemaPath:"#/properties/spec/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.spec.properties.selector,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.matchExpressions !== undefined){
if(!(validate29(data11.matchExpressions, {instancePath:instancePath+"/spec/selector/matchExpressions",parentData:data11,parentDataProperty:"matchExpressions",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data11.matchLabels !== undefined){
let data13 = data11.matchLabels;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err20 = {instancePath:instancePath+"/spec/selector/matchLabels",schemaPath:"#/properties/spec/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.selector.properties.matchLabels.type,parentSchema:schema6.properties.spec.properties.selector.properties.matchLabels,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
let data14 = data13[key4];
if((typeof data14 !== "string") && (data14 !== null)){
const err21 = {instancePath:instancePath+"/spec/selector/matchLabels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.selector.properties.matchLabels.additionalProperties.type,parentSchema:schema6.properties.spec.properties.selector.properties.matchLabels.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/spec/selector",schemaPath:"#/properties/spec/properties/selector/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.selector.type,parentSchema:schema6.properties.spec.properties.selector,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.template !== undefined){
let data15 = data3.template;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err23 = {instancePath:instancePath+"/spec/template",schemaPath:"#/properties/spec/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.type,parentSchema:schema6.properties.spec.properties.template,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.updateStrategy !== undefined){
let data16 = data3.updateStrategy;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err24 = {instancePath:instancePath+"/spec/updateStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.type,parentSchema:schema6.properties.spec.properties.updateStrategy,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
if(!((key5 === "rollingUpdate") || (key5 === "type"))){
const err25 = {instancePath:instancePath+"/spec/updateStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data16.rollingUpdate !== undefined){
let data17 = data16.rollingUpdate;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err26 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(!((((((key6 === "maxSurge") || (key6 === "maxUnavailable")) || (key6 === "partition")) || (key6 === "paused")) || (key6 === "rollingUpdateType")) || (key6 === "selector"))){
const err27 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data17.maxSurge !== undefined){
let data18 = data17.maxSurge;
if(((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (typeof data18 !== "string")) && (data18 !== null)){
const err28 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/maxSurge",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/maxSurge/type",keyword:"type",params:{type: schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxSurge.type},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxSurge.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxSurge,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 > 2147483647 || isNaN(data18)){
const err29 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/maxSurge",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/maxSurge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxSurge,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18 < -2147483648 || isNaN(data18)){
const err30 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/maxSurge",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/maxSurge/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxSurge,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data17.maxUnavailable !== undefined){
let data19 = data17.maxUnavailable;
if(((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (typeof data19 !== "string")) && (data19 !== null)){
const err31 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/maxUnavailable",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/maxUnavailable/type",keyword:"type",params:{type: schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable.type},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data19 == "number"){
if(data19 > 2147483647 || isNaN(data19)){
const err32 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/maxUnavailable",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data19 < -2147483648 || isNaN(data19)){
const err33 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/maxUnavailable",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data17.partition !== undefined){
let data20 = data17.partition;
if(((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (typeof data20 !== "string")) && (data20 !== null)){
const err34 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/partition",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/partition/type",keyword:"type",params:{type: schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition.type},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data20 == "number"){
if(data20 > 2147483647 || isNaN(data20)){
const err35 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/partition",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data20 < -2147483648 || isNaN(data20)){
const err36 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/partition",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data17.paused !== undefined){
let data21 = data17.paused;
if((typeof data21 !== "boolean") && (data21 !== null)){
const err37 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/paused",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/paused/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.paused.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.paused,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.rollingUpdateType !== undefined){
let data22 = data17.rollingUpdateType;
if((typeof data22 !== "string") && (data22 !== null)){
const err38 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/rollingUpdateType",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/rollingUpdateType/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.rollingUpdateType.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.rollingUpdateType,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.selector !== undefined){
let data23 = data17.selector;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err39 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/selector",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/selector/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.selector.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.selector,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key7 in data23){
if(!((key7 === "matchExpressions") || (key7 === "matchLabels"))){
const err40 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/selector",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.selector,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data23.matchExpressions !== undefined){
if(!(validate29(data23.matchExpressions, {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/selector/matchExpressions",parentData:data23,parentDataProperty:"matchExpressions",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data23.matchLabels !== undefined){
let data25 = data23.matchLabels;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err41 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/selector/matchLabels",schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/selector/properties/matchLabels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.selector.properties.matchLabels.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.selector.properties.matchLabels,data:data25};
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
let data26 = data25[key8];
if((typeof data26 !== "string") && (data26 !== null)){
const err42 = {instancePath:instancePath+"/spec/updateStrategy/rollingUpdate/selector/matchLabels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.selector.properties.matchLabels.additionalProperties.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.selector.properties.matchLabels.additionalProperties,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
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
if(data16.type !== undefined){
let data27 = data16.type;
if((typeof data27 !== "string") && (data27 !== null)){
const err43 = {instancePath:instancePath+"/spec/updateStrategy/type",schemaPath:"#/properties/spec/properties/updateStrategy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.updateStrategy.properties.type.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.type,data:data27};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validate: CompiledSchema = validate21;
